import { lastLogLines } from '../poll.ts';
import type { Box } from './box.ts';

/** The programs that a deploy runs on the box. Ours come first on sshd's PATH. */
const PROGRAMS = ['curl', 'df', 'docker', 'grep', 'ln', 'mv', 'tar', 'true'];
const FOLDER = '/run/rehearsal-breakpoint';

/** Replaces each program: waits while its arguments match the breakpoint, then runs the real one. */
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
 * Pauses, at its start, the first command on the box whose name and arguments match a pattern of the shell's \`case\`, such as
 * \`docker pull*\`.
 */
export async function setBreakpoint(box: Box, pattern: string) {
  const inBox = (command: string, input: string) => box.must(['sh', '-euc', command], { input });
  const links = PROGRAMS.map((name) => `/usr/local/bin/${name}`).join(' ');
  await inBox(
    `cat > /usr/local/bin/rehearsal-breakpoint; chmod 755 /usr/local/bin/rehearsal-breakpoint
    for link in ${links}; do ln -sf rehearsal-breakpoint "$link"; done
    rm -rf ${FOLDER}; mkdir -m 777 ${FOLDER}`,
    WRAPPER,
  );
  await inBox(`cat > ${FOLDER}/pattern`, pattern);
  /** Lets it and all later commands continue. A rebooted box has lost the folder, and one that is down cannot be reached. */
  const release = async () => void (await box.exec(['rm', '-f', `${FOLDER}/pattern`]));
  return {
    /** Resolves when the command starts; rejects when it does not within the time. */
    reached: async (seconds = 180): Promise<void> => {
      // One command that waits in the box: polling from here would take a tenth of a CPU.
      const wait = `until [ -e ${FOLDER}/reached ]; do sleep 0.1; done`;
      const { code } = await box.exec(['timeout', String(seconds), 'sh', '-c', wait]);
      if (code !== 0)
        throw new Error(
          `the box did not reach ${pattern} within ${seconds} s; its last lines:\n${await lastLogLines(box.container)}`,
        );
    },
    release,
    [Symbol.asyncDispose]: async () => {
      await release();
      await box.exec(['sh', '-c', `rm -rf ${FOLDER} ${links} /usr/local/bin/rehearsal-breakpoint`]);
    },
  };
}
