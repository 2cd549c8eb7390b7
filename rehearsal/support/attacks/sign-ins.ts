import { type Attack, attempts } from './attack.ts';
import { signIn } from './user.ts';

/** Class 5: 27 sign-ins at once with the right passwords. 30 wrong ones would lock the address, 10 the account. */
export const signIns: Attack = {
  name: '27 correct sign-ins at once',
  run: (attacker) =>
    attempts(attacker, { parallel: 27, everyMs: 250 }, (_, turn) => {
      const { client, accounts } = attacker;
      return signIn(client, accounts[turn % accounts.length] ?? accounts[0]);
    }),
};
