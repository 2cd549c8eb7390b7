import { code } from '../shared/markdown.ts';
import { pathsOf } from '../shared/parameter-paths.ts';
import type { Aged, Remedy, Unfinished, Value } from '../shared/secret-age.ts';
import { table } from '../shared/summary.ts';
import { hiddenMarker, type IssueText } from '../shared/upsert-issue.ts';

/** The issue is found by this label, its author and the marker. */
export const LABEL = 'secret-age';

/** The text of the issue. It has dates instead of days, so that it changes only when a secret does. */
export function issueText(
  old: readonly Aged[],
  unfinished: readonly Unfinished[],
  environment: string,
): IssueText {
  const are = [
    ...(old.length > 0 ? ['older than they should be'] : []),
    ...(unfinished.length > 0 ? ['half rotated'] : []),
  ];
  const title = `Secrets of ${environment} are ${are.join(', or ')}`;
  // One that is half rotated is resumed, not started again.
  const left = old.filter(({ name }) => !unfinished.some((one) => one.resumable && one.name === name));
  const body = [
    marker(environment),
    `## ${title}`,
    ...resume(unfinished, environment),
    ...ages(old),
    ...byCommand(pick(left, 'command')),
    ...supplied(pick(left, 'supplied')),
    ...byHand(pick(left, 'hand')),
    'docs/secrets.md says what each opens and how its rotation goes. **secrets-age** looks every day, and closes this issue when nothing is old or half rotated any more.',
  ];
  return { title, body: body.join('\n\n'), label: LABEL };
}

export const marker = (environment: string) => hiddenMarker('secret-age', environment);

/** The ages of all, and the rotations that stand still, for the job's summary. */
export function summaryText(
  aged: readonly Aged[],
  unfinished: readonly Unfinished[],
  environment: string,
): string {
  const rows = aged.map(({ name, written, days, limitDays }) => [
    `\`${name}\``,
    day(written),
    `${days}`,
    days > limitDays ? `**${limitDays}**` : `${limitDays}`,
  ]);
  return [
    `### Secrets of ${environment}`,
    table(['secret', 'last written', 'days', 'limit'], rows),
    ...(unfinished.length > 0 ? [stopped(unfinished)] : []),
  ].join('\n\n');
}

type With<By extends Remedy['by']> = Aged & { remedy: Extract<Remedy, { by: By }> };

function pick<By extends Remedy['by']>(old: readonly Aged[], by: By): With<By>[] {
  return old.filter((one): one is With<By> => one.remedy.by === by);
}

function resume(unfinished: readonly Unfinished[], environment: string): string[] {
  if (unfinished.length === 0) return [];
  const names = unfinished.filter(({ resumable }) => resumable).map(({ name }) => name);
  const others = unfinished.filter(({ resumable }) => !resumable).map(({ name }) => name);
  return [
    stopped(unfinished),
    ...(names.length > 0
      ? [
          'A run died or failed between two steps. Write this here, as a comment of its own: it resumes the rotation, or rolls it back.',
          rotate(names),
        ]
      : []),
    ...(others.length > 0
      ? [
          `No command resumes ${others.map((name) => code(name)).join(', ')}: the list of record has no such secret that a command rotates. See who wrote it under \`${pathsOf(environment).rotation}/\`. It may hold the only copy of a new value, so delete it last.`,
        ]
      : []),
  ];
}

function stopped(unfinished: readonly Unfinished[]): string {
  return unfinished
    .map(
      ({ name, since }) =>
        `- rotation of ${code(name)} has stood still since ${minute(since)}; both values work`,
    )
    .join('\n');
}

function ages(old: readonly Aged[]): string[] {
  if (old.length === 0) return [];
  const rows = old.map(({ name, written, limitDays }) => [`\`${name}\``, day(written), `${limitDays} days`]);
  return [
    'A secret that got out without anybody noticing works until it is replaced.',
    table(['secret', 'last written', 'limit'], rows),
  ];
}

function byCommand(old: readonly Aged[]): string[] {
  if (old.length === 0) return [];
  return [
    '### A command makes these\nWrite it here, as a comment of its own. Production moves to the new ones, and no request is lost.',
    rotate(old.map(({ name }) => name)),
  ];
}

function supplied(old: readonly With<'supplied'>[]): string[] {
  return old.flatMap(({ name, remedy: { values } }) => {
    const [first, ...more] = values;
    return [
      `### \`${name}\` comes from its maker\nMake a new one${where(first)}. Then store it beside the one in use, from a shell with an operator's AWS role; it asks for the value and shows nothing:`,
      shell(values.slice(0, 1)),
      ...(more.length > 0
        ? [`Only if ${more.map(({ key }) => `\`${key}\``).join(', ')} changes with it, also:`, shell(more)]
        : []),
      'Then write here:',
      rotate([name]),
      'It tests the new value against the live API, takes it, and says where to delete the old one.',
    ];
  });
}

function byHand(old: readonly With<'hand'>[]): string[] {
  return old.map(({ name, remedy: { how } }) => `### \`${name}\` is replaced by hand\n${how}.`);
}

const where = (value: Value | undefined) => (value?.create ? ` (${value.create})` : '');

const rotate = (names: readonly string[]) => `\`\`\`\n/rotate-secrets ${names.join(' ')}\n\`\`\``;

function shell(values: readonly Value[]): string {
  // The value reaches the AWS CLI through a pipe: as an argument it would be in the process list and the history.
  const lines = values.map(
    ({ pending }) =>
      `read -rs VALUE; printf %s "$VALUE" | aws ssm put-parameter --name ${pending} --type SecureString --overwrite --value file:///dev/stdin`,
  );
  return `\`\`\`sh\n${lines.join('\n')}\n\`\`\``;
}

const day = (date: Date) => date.toISOString().slice(0, 10);

/** To the minute: that is enough to find the run. */
const minute = (date: Date) => `${day(date)} ${date.toISOString().slice(11, 16)} UTC`;
