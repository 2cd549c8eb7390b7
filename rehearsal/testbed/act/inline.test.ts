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
    ['a workflow without jobs', CALLER, 'on: {workflow_call: {}}', /without jobs/],
    [
      'a secret by another name',
      CALLER.replace('secrets: inherit', 'secrets: {A: b}'),
      CALLED,
      /under other names/,
    ],
    ['mixed values', CALLER.replace("it's so", `"a ${ex('b')}"`), CALLED, /mixes text and expressions/],
    ['an output of its own', CALLER, CALLED.replace('jobs.go.', 'jobs.no.'), /no output of a job/],
  ])('says that it cannot do %s', (_, caller, called, message) => {
    expect(() => forAct(caller, () => called)).toThrow(message);
  });

  const SEVERAL = `
on:
  workflow_call:
    inputs: {release: {type: string}, why: {type: string}}
    outputs: {reason: {value: "\${{ jobs.go.outputs.why }}"}}
jobs:
  build: {uses: ./.github/workflows/build.yml, secrets: {TOKEN: "\${{ secrets.TOKEN }}"}}
  go:
    needs: [build]
    if: inputs.release != ''
    runs-on: x
    outputs: {why: w}
    steps: [{run: "echo \${{ needs.build.outputs.image }} \${{ inputs.release }}"}]
  last: {needs: go, if: always(), runs-on: x, steps: []}
`;
  const BUILD = `
on: {workflow_call: {outputs: {image: {value: "\${{ jobs.images.outputs.i }}"}}}}
jobs:
  images: {runs-on: x, outputs: {i: "\${{ steps.i.outputs.i }}"}, steps: []}
`;

  it('puts several jobs in the place of the call, and a last one with its name, outputs and result', () => {
    const { jobs } = parse(forAct(CALLER, (file) => (file === 'back.yml' ? SEVERAL : BUILD)).text);
    const called = "(needs.accept.result == 'success') && (needs.accept.outputs.command == 'back')";
    expect(Object.keys(jobs)).toEqual(['accept', 'back', 'after', 'back-build', 'back-go', 'back-last']);
    expect(jobs['back-build']).toMatchObject({
      needs: ['accept'],
      if: ex(`((always()) && ${called})`),
      outputs: { image: ex('steps.i.outputs.i') },
    });
    expect(jobs['back-go']).toMatchObject({
      needs: ['back-build', 'accept'],
      if: ex(
        `(always()) && ${called} && (needs.back-build.result == 'success') && ((needs.accept.outputs.release) != '')`,
      ),
      steps: [
        { run: `echo ${ex('needs.back-build.outputs.image')} ${ex('(needs.accept.outputs.release)')}` },
      ],
    });
    expect(jobs['back-last'].if).toBe(ex(`(always()) && ${called} && (always())`));
    const ends = (...results: string[]) =>
      ['build', 'go', 'last']
        .map((one) => results.map((result) => `needs.back-${one}.result == '${result}'`).join(' || '))
        .join(' || ');
    expect(jobs.back).toMatchObject({
      needs: ['back-build', 'back-go', 'back-last'],
      if: ex(`always() && (${ends('success', 'failure')})`),
      outputs: { reason: ex('needs.back-go.outputs.why') },
      steps: [{ env: { FAILED: ex(ends('failure')) } }],
    });
    expect(jobs.after).toEqual(parse(CALLER).jobs.after);
  });
});
