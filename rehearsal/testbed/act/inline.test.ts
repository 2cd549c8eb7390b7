import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { forAct } from './workflow.ts';

/** As it stands in a workflow. */
const ex = (expression: string) => `\${{ ${expression} }}`;

describe('forAct with a called workflow', () => {
  const CALLER = `
on: {issue_comment: {types: [created]}}
jobs:
  accept: {runs-on: x, steps: []}
  back:
    needs: accept
    if: \${{ needs.accept.outputs.command == 'back' }}
    permissions: {contents: read}
    concurrency: {group: commands, queue: max}
    uses: ./.github/workflows/back.yml
    with: {release: "\${{ needs.accept.outputs.release }}", why: it's so}
    secrets: inherit
  after: {needs: [back], if: always(), runs-on: x, steps: []}
`;
  const CALLED = `
on:
  workflow_dispatch: {inputs: {release: {type: string}}}
  workflow_call:
    inputs: {release: {type: string}, why: {type: string}, force: {type: boolean, default: false}, note: {type: string}}
    outputs: {reason: {value: "\${{ jobs.go.outputs.why }}"}}
concurrency: {group: back, queue: max}
env: {TOP: "\${{ inputs.why }}"}
jobs:
  go:
    if: github.ref == 'refs/heads/main'
    runs-on: x
    concurrency: {group: z, queue: max}
    outputs: {why: "\${{ steps.s.outputs.reason }}", other: o}
    steps:
      - {if: inputs.note != '', run: echo inputs.note}
      - id: s
        uses: ./a
        with: {release: "\${{ inputs.release }}", force: "\${{ inputs.force }}", event: "\${{ github.event.inputs.release }}"}
`;

  it('puts the called job in the place of the call', () => {
    const { text, removed, inlined } = forAct(CALLER, () => CALLED);
    expect([removed, inlined]).toEqual([[], ['back (back.yml)']]);
    expect(parse(text).jobs.back).toEqual({
      needs: 'accept',
      if: ex("(needs.accept.outputs.command == 'back') && (github.ref == 'refs/heads/main')"),
      'runs-on': 'x',
      env: { TOP: ex("'it''s so'") },
      outputs: { reason: ex('steps.s.outputs.reason') },
      steps: [
        { if: "'' != ''", run: 'echo inputs.note' },
        {
          id: 's',
          uses: './a',
          with: {
            release: ex('(needs.accept.outputs.release)'),
            force: ex('false'),
            event: ex('github.event.inputs.release'),
          },
        },
      ],
    });
    expect(parse(text).jobs.after).toEqual(parse(CALLER).jobs.after);
  });

  it.each([
    ['two jobs', CALLER, `${CALLED}  more: {runs-on: x, steps: []}\n`, /2 jobs/],
    ['single secrets', CALLER.replace('secrets: inherit', 'secrets: {A: b}'), CALLED, /single secrets/],
    ['mixed values', CALLER.replace("it's so", `"a ${ex('b')}"`), CALLED, /mixes text and expressions/],
    ['an output of its own', CALLER, CALLED.replace('jobs.go.', 'jobs.no.'), /no output of a job/],
  ])('says that it cannot do %s', (_, caller, called, message) => {
    expect(() => forAct(caller, () => called)).toThrow(message);
  });
});
