/** `npm run secrets`: fills Parameter Store with what the list of record asks for. */
import { explain } from '../shared/explain.ts';
import { messageOf } from '../shared/outcome.ts';
import { Interrupted } from '../shared/terminal.ts';
import { HELP, readSettings, UsageError } from './inputs.ts';
import { secrets } from './secrets.ts';

const command = {
  rights:
    'ssm:PutParameter, ssm:GetParameters and ssm:GetParametersByPath on /skillgap/<env> and /skillgap-deploy/<env>',
  remains: 'what was put is kept',
};
const say = (line: string): void => console.log(line);
try {
  const settings = readSettings();
  if (settings.command === 'help') say(HELP);
  else process.exitCode = (await secrets(settings, say)) ? 0 : 1;
} catch (error) {
  const usage = error instanceof UsageError;
  console.error(usage ? `${messageOf(error)}\nnpm run secrets -- --help says more` : explain(error, command));
  process.exitCode = usage ? 2 : error instanceof Interrupted ? 130 : 1;
}
