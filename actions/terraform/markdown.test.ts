import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changeSet } from './changes.ts';
import { estimate } from './free-tier.ts';
import { LONGEST, marker, type Report, reportMarkdown } from './markdown.ts';
import { type PlanJson, parsePlan } from './plan-json.ts';

const kinds = parsePlan(readFileSync(new URL('fixtures/kinds.json', import.meta.url), 'utf8'));
const prod = parsePlan(readFileSync(new URL('fixtures/prod.json', import.meta.url), 'utf8'));

function write(plan: PlanJson, text = 'the plan', more: Partial<Report> = {}): string {
  return reportMarkdown({
    marker: marker('plan', 'prod'),
    title: 'What this would change: prod',
    changes: changeSet(plan),
    estimate: estimate(plan),
    text,
    note: '',
    runUrl: 'https://github.example/run',
    ...more,
  });
}

it('has what is destroyed and replaced first and in bold', () => {
  const body = write(kinds);
  expect(body.startsWith('<!-- skillgap-terraform plan prod -->\n')).toBe(true);
  expect(body).toContain(
    '1 to **destroy**, 1 to **replace**, 1 to forget (stays, unmanaged), 1 to create, 2 to change.',
  );
  const rows = body.match(/^\| .*terraform_data.*$/gm) ?? [];
  expect(rows.slice(0, 2)).toEqual([
    '| **destroy** | **`terraform_data.destroyed`** |',
    '| **replace** | **`terraform_data.replaced`** |',
  ]);
});

it('says what it costs', () => {
  const body = write(prod);
  expect(body).toContain('**Free tier: stays at $0.00 a month.**');
  expect(body).toMatch(/\| `aws_instance\.\S+` \| 730 h, 20 GB \| within what is free \| \$0\.00 \|/);
  expect(body).toContain('block storage 30 of 30 GB');
});

describe('what leaves $0', () => {
  const planOf = (...resources: (readonly [type: string, values: Record<string, unknown>])[]): PlanJson => ({
    format_version: '1.2',
    planned_values: {
      root_module: {
        resources: resources.map(([type, values], index) => ({
          ...{ address: `${type}.r${index}`, mode: 'managed' as const, type, values },
        })),
      },
    },
  });

  it('is in a warning, with the price and the reason', () => {
    expect(write(planOf(['aws_kms_key', {}], ['aws_iam_role', {}]))).toContain(
      [
        '> [!WARNING]',
        '> **Free tier: leaves $0: $1.00 a month**, without what is charged by use.',
        '> - `aws_kms_key.r0`: $1.00: $1 a month, nothing of it free\n\n',
      ].join('\n'),
    );
  });

  it('is no shorter for what cannot be priced', () => {
    expect(write(planOf(['aws_db_instance', {}]))).toContain(
      '> - `aws_db_instance.r0`: aws_db_instance is not in the price table',
    );
  });

  it('names ten, and counts the rest', () => {
    const body = write(planOf(...Array.from({ length: 12 }, () => ['aws_kms_key', {}] as const)));
    expect(body.match(/^> - `aws_kms_key/gm)).toHaveLength(10);
    expect(body).toContain('> - and 2 more\n\n');
  });

  it('stays one line each, whatever stands in the plan', () => {
    const instance_type = 'a\n\n<!-- `\n# b';
    const body = write(planOf(['aws_instance', { instance_type }]));
    expect(body).toContain(
      '> - `aws_instance.r0`: an instance of type a &lt;!-- ’ # b is not in the price table',
    );
  });

  it('is no warning where everything is free', () => {
    expect(write(prod)).not.toContain('[!WARNING]');
  });
});

it('is never longer than GitHub takes, and says when it was cut', () => {
  const body = write(prod, 'x'.repeat(79).concat('\n').repeat(2000));
  expect(body.length).toBeLessThanOrEqual(LONGEST);
  expect(body.length).toBeGreaterThan(LONGEST - 200);
  expect(body).toContain(
    "Cut here: GitHub takes 65536 characters. [The run's log](https://github.example/run)",
  );
  expect(body.endsWith('[The run](https://github.example/run)')).toBe(true);
});

it('stays short with thousands of changes', () => {
  const resource_changes = Array.from({ length: 5000 }, (_, index) => ({
    address: `aws_instance.${'long'.repeat(20)}${index}`,
    mode: 'managed' as const,
    type: 'aws_instance',
    change: { actions: ['delete'] },
  }));
  const body = write({ format_version: '1.2', resource_changes }, 'y\n'.repeat(50_000));
  expect(body.length).toBeLessThanOrEqual(LONGEST);
  expect(body).toContain('… and 4900 more');
});

it('keeps the plan inside its fence, whatever is in it', () => {
  const part = fc.constantFrom('`', '``', '```', '\n', '~~~', '</details>', 'a', '🙂', '\ud800', '<!--');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 40 }), fc.nat(3), (parts, size) => {
      const text = parts.join('') + 'z\n'.repeat(size * 20_000);
      const body = write(kinds, text);
      expect(body.length).toBeLessThanOrEqual(LONGEST);
      const [, fence = '', inside = ''] =
        /<summary>The plan<\/summary>\n\n(`{3,})\n([\s\S]*)\n\1\n*(?:Cut here.*\n*)?<\/details>\n\n\[The run\]/.exec(
          body,
        ) ?? [];
      expect(fence).not.toBe('');
      expect(inside.split('\n').some((line) => line.trimStart().startsWith(fence))).toBe(false);
      expect(body.isWellFormed()).toBe(true);
    }),
  );
});

it('shows an address as it is, though it holds what ends a cell', () => {
  const change = { actions: ['create'] };
  const address = 'aws_instance.x["a|`b`\n::error::c"]';
  const body = write({
    format_version: '1.2',
    resource_changes: [{ address, mode: 'managed', type: 'aws_instance', change }],
  });
  expect(body).toContain('| create | `aws_instance.x["a\\|\'b\' ::error::c"]` |');
});

it('has a marker that ends where it should', () => {
  expect(marker('drift', 'a-->b')).toBe('<!-- skillgap-terraform drift a__>b -->');
});
