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
      'We received a request to set a new password for your SkillGap account. This link works for an hour:',
      `${publicUrl}/reset-password#token=${token}`,
      'If you did not ask for it, you can ignore this mail.',
    ].join('\n\n'),
  };
}

/** The link that shows an address to be its owner's. */
export function verificationMail(to: string, url: string): Mail {
  return {
    to,
    subject: 'Confirm your address for SkillGap',
    text: [
      'Confirm your address with this link, within an hour:',
      url,
      'If you did not sign up, you can ignore this mail.',
    ].join('\n\n'),
  };
}

/** Sent only to the owner: the answer to a sign-up must not reveal it. */
export function takenMail(to: string, publicUrl: string): Mail {
  return {
    to,
    subject: 'You already have a SkillGap account',
    text: [
      'There was an attempt to sign up with your address, which already has an account. Sign in, or set a new password:',
      publicUrl,
    ].join('\n\n'),
  };
}
