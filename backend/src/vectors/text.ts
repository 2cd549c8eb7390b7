/** What nomic-embed-text wants before a text, by what it is for; other models hardly mind. */
const DOCUMENT_PREFIX = 'search_document: ';
export const QUERY_PREFIX = 'search_query: ';

type Text = { title: string; company: string | null; description: string | null; skills: readonly string[] };

/** A posting's text for its vector: the essentials first, so a cut drops the end of the description. */
export function postingText({ title, company, description, skills }: Text, characters: number): string {
  const parts = [title, company ?? '', skills.join(', '), description ?? ''].filter((part) => part !== '');
  // A cut may go through a pair of surrogates.
  return DOCUMENT_PREFIX + parts.join('\n').slice(0, characters).toWellFormed();
}
