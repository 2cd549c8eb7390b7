/** `npm run dns`: makes the name of an environment lead to its box, or says how that is done. */
import { explain } from '../shared/explain.ts';
import { messageOf } from '../shared/outcome.ts';
import { Interrupted } from '../shared/terminal.ts';
import { dns } from './dns.ts';
import { HELP, readSettings, UsageError } from './inputs.ts';

const command = {
  rights: 'ssm:GetParameters on /skillgap-deploy/<env>',
  remains: 'nothing was changed',
};
const say = (line: string): void => console.log(line);
try {
  const settings = readSettings();
  if (settings.command === 'help') say(HELP);
  else process.exitCode = (await dns(settings, say)) ? 0 : 1;
} catch (error) {
  const usage = error instanceof UsageError;
  console.error(usage ? `${messageOf(error)}\nnpm run dns -- --help says more` : explain(error, command));
  process.exitCode = usage ? 2 : error instanceof Interrupted ? 130 : 1;
}
