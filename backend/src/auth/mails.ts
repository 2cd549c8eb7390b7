import type { Mail } from './mailer.ts';

/**
 * The link to set a new password. The token is in the fragment, which no browser sends to a server: no log and no
 * Referer holds it. The page reads it and calls `POST /v1/auth/reset-password`.
 */
export function resetMail(to: string, publicUrl: string, token: string): Mail {
  return {
    to,
    subject: 'Set a new password for SkillGap',
    text: [
      'Somebody, you we hope, asked to set a new password for your SkillGap account. This link does it, within an hour:',
      `${publicUrl}/reset-password#token=${token}`,
      'If it was not you, there is nothing to do.',
    ].join('\n\n'),
  };
}

/** The link that shows an address to be its owner's. */
export function verificationMail(to: string, url: string): Mail {
  return {
    to,
    subject: 'Confirm your address for SkillGap',
    text: [
      'This link confirms that the address is yours, within an hour:',
      url,
      'If you did not sign up, there is nothing to do.',
    ].join('\n\n'),
  };
}

/** Sent only to the owner: the answer to a sign-up must not reveal it. */
export function takenMail(to: string, publicUrl: string): Mail {
  return {
    to,
    subject: 'You have a SkillGap account already',
    text: [
      'Somebody tried to sign up with your address, which has an account already. Sign in, or set a new password:',
      publicUrl,
    ].join('\n\n'),
  };
}
