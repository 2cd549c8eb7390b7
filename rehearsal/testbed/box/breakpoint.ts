import { lastLogLines } from '../stand-ins/network.ts';
import type { Box } from './box.ts';

/** A command on the box that is held at its start, so that something can happen in the middle of a deploy. */
export interface Breakpoint extends AsyncDisposable {
  /** Resolves once the command has been reached; rejects when it was not within the time. */
  reached(seconds?: number): Promise<void>;
  /** Lets it, and every one after it, go on. */
  release(): Promise<void>;
}

/** The programs that a deploy's commands on the box are made of. What comes first on sshd's PATH is ours. */
const PROGRAMS = ['curl', 'df', 'docker', 'grep', 'ln', 'mv', 'tar', 'true'];
const FOLDER = '/run/rehearsal-hold';

/** Stands in the place of each program: waits while its arguments match what is to be held, then becomes the real one. */
const WRAPPER = `#!/bin/sh
name=$(basename "$0")
if [ -e ${FOLDER}/pattern ] && [ ! -e ${FOLDER}/reached ]; then
  pattern=$(cat ${FOLDER}/pattern)
  case "$name $*" in
    $pattern)
      : > ${FOLDER}/reached
      while [ -e ${FOLDER}/pattern ]; do sleep 0.02; done
      ;;
  esac
fi
exec /usr/bin/$name "$@"
`;

/**
 * Holds the first command on the box whose name and arguments match a pattern of the shell's \`case\`, such as
 * \`docker pull*\`.
 */
export async function setBreakpoint(box: Box, pattern: string): Promise<Breakpoint> {
  const inBox = async (command: string, input?: string) => {
    const { code, stderr } = await box.exec(['sh', '-euc', command], input === undefined ? {} : { input });
    if (code !== 0) throw new Error(`the box could not be prepared to hold ${pattern}: ${stderr.trim()}`);
  };
  const links = PROGRAMS.map((name) => `/usr/local/bin/${name}`).join(' ');
  await inBox(
    `cat > /usr/local/bin/rehearsal-hold; chmod 755 /usr/local/bin/rehearsal-hold
    for link in ${links}; do ln -sf rehearsal-hold "$link"; done
    rm -rf ${FOLDER}; mkdir -m 777 ${FOLDER}`,
    WRAPPER,
  );
  await inBox(`cat > ${FOLDER}/pattern`, pattern);
  // A box that was rebooted meanwhile has forgotten the folder, and one that is away cannot be asked.
  const release = async () => void (await box.exec(['rm', '-f', `${FOLDER}/pattern`]));
  return {
    reached: async (seconds = 180) => {
      // One command that waits in the box: to look again and again from here would take a tenth of a CPU.
      const wait = `until [ -e ${FOLDER}/reached ]; do sleep 0.1; done`;
      const { code } = await box.exec(['timeout', String(seconds), 'sh', '-c', wait]);
      if (code !== 0)
        throw new Error(
          `the box did not reach ${pattern} within ${seconds} s; it said last:\n${await lastLogLines(box.container)}`,
        );
    },
    release,
    [Symbol.asyncDispose]: async () => {
      await release();
      await box.exec(['sh', '-c', `rm -rf ${FOLDER} ${links} /usr/local/bin/rehearsal-hold`]);
    },
  };
}
