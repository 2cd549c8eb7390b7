import sanitize from 'sanitize-html';
import { withoutTrackers } from './link.ts';

/** Structure and nothing else: no image, which could be a tracking pixel, no style, no script, no frame, no form. */
const KEPT =
  'p br div ul ol li h1 h2 h3 h4 h5 h6 strong b em i u blockquote pre code hr a table thead tbody tr th td'.split(
    ' ',
  );

/** Safe markup. Links are http or https, without a referrer and without trackers. */
export function sanitizeHtml(html: string): string {
  return sanitize(html, {
    allowedTags: KEPT,
    allowedAttributes: { a: ['href', 'rel'] },
    allowedSchemes: ['http', 'https'],
    allowProtocolRelative: false,
    // Deep nesting would burden the browser.
    nestingLimit: 30,
    transformTags: {
      a: (tagName, { href = '' }) => {
        const url = withoutTrackers(href);
        return {
          tagName,
          attribs: url === undefined ? {} : { href: url, rel: 'nofollow noopener noreferrer' },
        };
      },
    },
  });
}

/** What a reader sees of sanitized markup: paragraphs on lines of their own, items of a list after a dash. */
export function plainText(sanitized: string): string {
  const text = sanitized
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<li>/g, '\n- ')
    .replaceAll(/<(?:br|hr) ?\/?>|<\/?(?:p|div|ul|ol|h[1-6]|blockquote|pre|table|tr)>/g, '\n')
    .replaceAll(/<\/(?:td|th)>/g, ' ')
    .replaceAll(/<[^>]*>/g, '');
  return decodeEntities(text)
    .replaceAll(/[^\S\n]+/g, ' ')
    .replaceAll(/ ?\n ?/g, '\n')
    .replaceAll(/\n{3,}/g, '\n\n')
    .trim();
}

/** Text of a field that should have no markup and may have some, or entities. */
export function fieldText(text: string): string {
  if (!/[<&]/.test(text)) return text;
  return decodeEntities(sanitize(text, { allowedTags: [], allowedAttributes: {} }));
}

/** Markup that was escaped once too often: it has tags, and all of them as text. */
export function unescapeMarkup(html: string): string {
  const escaped = !/<[a-z]/i.test(html) && /&lt;\/?(?:p|br|div|ul|li|strong|b|h\d|span)\b/i.test(html);
  return escaped ? decodeEntities(html) : html;
}

const ENTITIES: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&amp;': '&' };

/** The four that the sanitizer writes; it has read all others. */
const decodeEntities = (text: string) =>
  text.replaceAll(/&(?:lt|gt|quot|amp);/g, (entity) => ENTITIES[entity] ?? entity);
