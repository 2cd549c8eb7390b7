import { type Attack, attempts } from './attack.ts';
import { signIn } from './user.ts';

/** Class 5: 27 sign-ins at once with the right password. 30 wrong ones would lock the address. */
export const signIns: Attack = {
  name: '27 correct sign-ins at once',
  run: ({ client, account, signal }) =>
    attempts({ client, account, signal }, { parallel: 27, everyMs: 1_000 }, () => signIn(client, account)),
};
