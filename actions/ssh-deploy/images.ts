/**
 * Shell: every image that Docker holds as `name@sha256:…`, a line each. Asked of each image by its id: the list that
 * `docker image ls` prints is for people, and since Docker 29 it leaves out images without a tag, which all of ours are.
 */
export const LIST_IMAGES =
  "docker image ls --all --quiet --no-trunc | sort -u | xargs --no-run-if-empty docker image inspect --format '{{range .RepoDigests}}{{println .}}{{end}}' | sed '/^$/d'";

/**
 * Shell: the major version of Postgres that an image brings, `name@sha256:… 17` a line each. By its PATH: images from before
 * PG_MAJOR have that too.
 */
export const LIST_POSTGRES =
  "docker image ls --all --quiet --no-trunc | sort -u | xargs --no-run-if-empty docker image inspect --format '{{$env := .Config.Env}}{{range $digest := .RepoDigests}}{{range $env}}{{println $digest .}}{{end}}{{end}}' | sed -n 's# PATH=/usr/lib/postgresql/\\([0-9]*\\)/bin.*# \\1#p'";
