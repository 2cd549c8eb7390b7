/**
 * Remote OK ends every description with a word and a tag that identifies the reader: the requesting address in
 * base64. Both are removed first: readers, vectors and prompts must not get our address. So is what follows, up to
 * the end of Remote OK's own sentences.
 */
export function stripRemoteOkTag(text: string): string {
  // Most texts have none, and the pattern is slow to find that out.
  const invited = /please mention the word/i.test(text) ? text.replaceAll(INVITATION, '') : text;
  return invited.replaceAll(TOKEN, (token) => (isAddress(token) ? '' : token));
}

/**
 * The invitation, complete or cut off, and the space before it. The space is matched only from its start, so that a
 * long run is read once.
 */
const INVITATION =
  /(?:(?<!\s)\s+)?Please mention the words?\b[\s\S]{0,400}?(?:they(?:'|’|&#0?39;|&#x27;|&rsquo;|&apos;|[^a-z\s]{1,8})?re human\.?|$|(?=Please mention the word)|(?<=\(#[A-Za-z0-9+/=]{8,90}\)[^<\n]{0,20})(?=[<\n]))/gi;

/** In base64, digits, letters up to F and a colon start with one of these. */
const TOKEN = /(?<![A-Za-z0-9+/])#?R?[MNOQRYZ][A-Za-z0-9+/]{7,90}={0,2}/g;

/** A leading `R` shifts the base64. */
function isAddress(token: string): boolean {
  const bare = token.replace(/^#/, '');
  return [bare, bare.slice(1)].some((encoded) =>
    ADDRESS.test(Buffer.from(encoded, 'base64').toString('latin1')),
  );
}

const ADDRESS =
  /^(?:\d{1,3}(?:\.\d{1,3}){3}|(?=[0-9a-f]*:[0-9a-f]*:)[0-9a-f:]{2,45}(?:\d{1,3}(?:\.\d{1,3}){3})?)$/i;
