import { glob, readFile } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { parse, parseDocument, visit, type YAMLMap } from 'yaml';
import { root } from './process.ts';

/** A workflow's step that builds an image that ships. */
export type ImageBuild = ReturnType<typeof buildsIn>[number];

const pinned = /^[^@\s$]+:[^@\s$]+@sha256:[0-9a-f]{64}$/;

/** The images that a workflow builds. */
export function buildsIn(workflow: string) {
  const steps: YAMLMap[] = [];
  visit(parseDocument(workflow), {
    Map(_, step) {
      if (step.get('uses') === './actions/build-image') steps.push(step);
    },
  });
  return steps.map((step) => {
    const text = (name: string) => String(step.getIn(['with', name]) ?? '');
    return {
      dockerfile: text('dockerfile') || 'Dockerfile',
      context: text('context') || '.',
      platform: text('platform'),
      /** What the content tag is made from, besides the Dockerfile. */
      paths: text('paths')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map(clean),
    };
  });
}

/** What a build uses that its content tag does not cover. */
export function violationsOf(build: ImageBuild, dockerfile: string): string[] {
  const { bases, sources } = readDockerfile(dockerfile);
  const named = [clean(build.dockerfile), ...build.paths];
  const isNamed = (path: string) =>
    named.some((name) => name === '.' || path === name || path.startsWith(`${name}/`));
  return [
    ...(build.platform === '' ? ['its build-image step names no platform'] : []),
    ...bases
      .filter((base) => !pinned.test(base))
      .map(
        (base) =>
          `${base} is not pinned — name it by tag and digest, name:tag@sha256:…, which Dependabot raises`,
      ),
    ...sources
      .map((source) => clean(posix.join(build.context, source)))
      .filter((path) => !isNamed(path))
      .map((path) => `${path} is copied, and no path of its build-image step names it`),
  ];
}

/** Bases pinned by more than one digest: the box would keep the layers of both. */
export function pinnedTwice(dockerfiles: readonly string[]): string[] {
  const all = new Set(
    dockerfiles.flatMap((text) => readDockerfile(text).bases).filter((base) => pinned.test(base)),
  );
  const names = [...all].map((base) => base.split('@')[0] ?? '');
  return [...new Set(names.filter((name, at) => names.indexOf(name) !== at))];
}

/** Every violation in the images that ship, one per line. */
export async function imageViolations(): Promise<string> {
  const problems: string[] = [];
  const dockerfiles: string[] = [];
  const watched = watchedFolders(await readFile(join(root, '.github/dependabot.yml'), 'utf8'));
  for await (const file of glob('.github/workflows/*.{yml,yaml}', { cwd: root })) {
    for (const build of buildsIn(await readFile(join(root, file), 'utf8'))) {
      const text = await readFile(join(root, build.dockerfile), 'utf8');
      dockerfiles.push(text);
      problems.push(...violationsOf(build, text).map((what) => `${build.dockerfile}: ${what}`));
      const folder = dirname(build.dockerfile);
      if (!watched.includes(folder))
        problems.push(`.github/dependabot.yml: docker does not watch /${folder}`);
    }
  }
  problems.push(
    ...pinnedTwice(dockerfiles).map((name) => `${name} has several digests — pin one in all Dockerfiles`),
  );
  return problems.sort().join('\n');
}

function watchedFolders(dependabot: string): string[] {
  const { updates } = parse(dependabot) as {
    updates: { 'package-ecosystem': string; directories?: string[] }[];
  };
  const docker = updates.filter((update) => update['package-ecosystem'] === 'docker');
  return docker.flatMap(({ directories = [] }) => directories.map(clean));
}

/** The images that a Dockerfile uses, and the files it copies from its context. */
function readDockerfile(text: string) {
  const bases: string[] = [];
  const sources: string[] = [];
  const stages = new Set<string>(['scratch']);
  // Everything but a stage of this file is an image; a number is a stage too.
  const take = (from: string) => stages.has(from.toLowerCase()) || /^\d+$/.test(from) || bases.push(from);
  for (const { name, flags, words } of instructionsIn(text)) {
    const from = flags.find(([flag]) => flag === 'from')?.[1];
    if (name === 'FROM') {
      take(words[0] ?? '');
      if (words[1]?.toUpperCase() === 'AS') stages.add(words[2]?.toLowerCase() ?? '');
    } else if (name === 'COPY' || name === 'ADD') {
      if (from !== undefined) take(from);
      else
        sources.push(
          ...words
            .slice(0, -1)
            .filter((word) => !/^<<|^https?:/.test(word))
            .map(withoutPattern),
        );
    }
    for (const [, mount] of flags.filter(([flag]) => flag === 'mount')) {
      const options = new Map(mount.split(',').map((option) => option.split('=') as [string, string]));
      const other = options.get('from');
      if (other !== undefined) take(other);
      else if ((options.get('type') ?? 'bind') === 'bind')
        sources.push(options.get('source') ?? options.get('src') ?? '.');
    }
  }
  return { bases, sources };
}

function instructionsIn(text: string) {
  const lines = text.split('\n').filter((line) => !/^\s*#/.test(line));
  const joined = lines.join('\n').replace(/\\[ \t]*\n/g, ' ');
  return joined.split('\n').flatMap((line) => {
    const [, name = '', flags = '', rest = ''] = /^\s*(\S+)\s+((?:--\S+\s+)*)(.*)$/.exec(line) ?? [];
    if (name === '') return [];
    const isList = /^(copy|add)$/i.test(name) && rest.startsWith('[');
    return {
      name: name.toUpperCase(),
      /** `--name=value`, in their order. */
      flags: Array.from(
        flags.matchAll(/--([\w-]+)=?(\S*)/g),
        ([, flag = '', value = '']) => [flag, value] as const,
      ),
      words: isList ? (JSON.parse(rest) as string[]) : rest.trim().split(/\s+/),
    };
  });
}

/** The folder that holds every match of a pattern. */
const withoutPattern = (source: string) =>
  /[*?[]/.test(source) ? posix.dirname(source.replace(/[*?[].*/, 'x')) : source;

/** A normalized path: `./a/` is `a`. */
const clean = (path: string) => posix.normalize(path.trim() || '.').replace(/^\/+|(?<=.)\/+$/g, '') || '.';
