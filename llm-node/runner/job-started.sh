#!/bin/bash
# GitHub's runner calls it before the first step of a job. Anyone who can change a workflow, for example in a pull request,
# could send a job to this machine: only llm-node.yml from main is allowed.
set -euo pipefail

repository=$(< "${BASH_SOURCE[0]%/*}/repository")
expected="$repository/.github/workflows/llm-node.yml@refs/heads/main"
if [[ ${GITHUB_EVENT_NAME-} =~ ^(push|workflow_dispatch)$ && ${GITHUB_REF-} == refs/heads/main &&
  ${GITHUB_REPOSITORY-} == "$repository" && ${GITHUB_WORKFLOW_REF-} == "$expected" ]]; then
  exit 0
fi

echo "::error::This machine runs $expected and no other: not ${GITHUB_WORKFLOW_REF-} for ${GITHUB_EVENT_NAME-} of ${GITHUB_REF-}"
# A failure is not enough: steps with `if: always()` would still run (https://github.com/actions/runner/issues/2811), but not
# without a worker.
pid=$PPID
while ((pid > 1)); do
  IFS= read -r command < "/proc/$pid/comm"
  [[ $command != Runner.Worker && $command != Runner.Listener ]] || kill -KILL "$pid"
  pid=$(sed -nE 's/^PPid:\s+//p' "/proc/$pid/status" 2> /dev/null || echo 0)
done
exit 1
