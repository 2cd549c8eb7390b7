import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { frame, Unframe } from './ssh-frame.ts';

const nonce = '0123456789abcdef0123456789abcdef';

/** Pieces that look like marks, or are halves of one. */
const piece = fc.oneof(
  fc.uint8Array({ maxLength: 20 }).map((bytes) => Buffer.from(bytes)),
  fc
    .constantFrom(
      nonce,
      nonce.slice(0, 7),
      `${nonce.slice(1)}:begin\n`,
      `${nonce}:`,
      ':end 0\n',
      'f:end 1\n',
      '\n',
    )
    .map((text) => Buffer.from(text)),
);
const bytes = fc
  .array(piece, { maxLength: 6 })
  .map((pieces) => Buffer.concat(pieces))
  // Nobody but the command's own shell can print a whole one.
  .filter((text) => !text.includes(`${nonce}:begin\n`) && !text.includes(`${nonce}:end `));

it('gives the very bytes between the marks, however they are cut', () => {
  fc.assert(
    fc.property(
      bytes,
      bytes,
      bytes,
      fc.nat(255),
      fc.integer({ min: 1, max: 40 }),
      (before, data, after, code, size) => {
        const onEnd = vi.fn();
        const stream = new Unframe(nonce, onEnd);
        const whole = Buffer.concat([
          ...[before, Buffer.from(`${nonce}:begin\n`), data],
          ...[Buffer.from(`${nonce}:end ${code}\n`), after],
        ]);
        const taken: Buffer[] = [];
        for (let at = 0; at < whole.length; at += size)
          taken.push(stream.take(whole.subarray(at, at + size)));
        taken.push(stream.rest());
        expect(Buffer.concat(taken)).toEqual(data);
        expect(stream.exitCode).toBe(code);
        expect(onEnd).toHaveBeenCalledOnce();
        expect(stream.noise).toBe(Buffer.concat([before, after]).toString());
      },
    ),
  );
});

it('gives what has come of a command that was cut off, and nothing of one that did not begin', () => {
  const cut = new Unframe(nonce, () => {});
  expect(cut.take(Buffer.from(`hello${nonce}:begin\nhalf${nonce.slice(0, 9)}`)).toString()).toBe('half');
  expect(cut.rest().toString()).toBe(nonce.slice(0, 9));
  expect(cut).toMatchObject({ begun: true, exitCode: null, noise: 'hello' });
  const never = new Unframe(nonce, () => {});
  expect([never.take(Buffer.from('No shell')).toString(), never.rest().toString()]).toEqual(['', '']);
  expect(never).toMatchObject({ begun: false, exitCode: null, noise: 'No shell' });
});

it('is a line that a shell runs as it is meant, and that holds none of its marks', () => {
  const { line, stdout } = frame(
    ['sh', '-c', 'printf "%s|" "$@"; exit 3', 'x', "it's", '$HOME', ''],
    () => {},
  );
  let printed: Buffer = Buffer.alloc(0);
  try {
    execFileSync('sh', ['-c', line], { stdio: ['ignore', 'pipe', 'ignore'] });
  } catch (error) {
    printed = (error as { stdout: Buffer }).stdout;
  }
  expect(stdout.take(Buffer.from(line)).length + stdout.take(Buffer.from('\n')).length).toBe(0);
  expect(stdout.take(printed).toString()).toBe("it's|$HOME||");
  expect(stdout.exitCode).toBe(3);
});
