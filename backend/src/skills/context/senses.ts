import { tailOf } from '../matcher/boundaries.ts';
import type { Candidate } from '../matcher/find.ts';
import { type Folded, textOf } from '../matcher/fold.ts';
import type { Name } from '../matcher/names.ts';
import { plainWords } from './vocabulary.ts';

/**
 * Other senses that the shape of the text gives away, whatever the name: places, legal forms of companies, standards
 * with a number, everyday things. `context/rules` has what is peculiar to one name.
 */

/** `Aix-en-Provence`, `go-to-market`: the name is the first part of a longer one. */
const GOES_ON = /^-(?:en|sur|les?|la|de|du|des|sous|to|of|the|upon|am|an der|ob der)[ -]\p{L}/u;
/** `Val-de-Go`, `Clichy-sous-X`: it is the last. */
const BEGAN = /\p{L}[ -](?:en|sur|les?|la|sous|upon|am|an der|ob der)-$/u;
/** `Phoenix, AZ`; not `Terraform, CI`, which names no state. */
const STATE =
  /^, ?(?:al|ak|az|ar|ca|co|ct|de|fl|ga|hi|ia|id|il|in|ks|ky|la|ma|md|me|mi|mn|mo|ms|mt|nc|nd|ne|nh|nj|nm|nv|ny|oh|ok|or|pa|ri|sc|sd|tn|tx|ut|va|vt|wa|wi|wv|wy|uk|usa|u\.s\.)(?=$|[,;.)|\n\v\u2023\u2022]| \d)/;
/** What a place comes after. */
const PLACE_BEFORE: ReadonlySet<string> = new Set(
  plainWords(`
    based in; located in; live in; near; city of; town of; office in; offices in; headquartered in; standort; nahe von; raum; base a; situe a; basee a; pres de; ville de; region
  `),
);
/** Things of everyday life that a product's name is put before. */
const EVERYDAY: ReadonlySet<string> = new Set(
  plainWords(`
    voucher; vouchers; gift; gutschein; gutscheine; discount; discounts; rabatt; membership; subscription; phone; phones; smartphone; smartphones; handy; tablet; laptop; laptops; tower; arena; stadium; park; store; stars; star; followers; follower; profile; profil; channel; group; delivery; shipping; gutscheinkarte; card; cards; call; calls; interview; interviews; link; invite; karte; bon; cadeau; carte; cheque; cheques; lawyers; alumni; employees; executives; shares
  `),
);

const SUM_BEFORE = /\d[KMBk] $/;
/** `1.2M CCU`: what is counted in thousands or millions is no skill, but a unit; and a state is a place. */
export const isUnit = (text: string, candidate: Candidate): boolean =>
  candidate.name.exact &&
  text[candidate.start - 1] === ' ' &&
  (('KMBk'.includes(text[candidate.start - 2] ?? ' ') &&
    SUM_BEFORE.test(text.slice(Math.max(0, candidate.start - 4), candidate.start))) ||
    isState(text, candidate));

const OFFER = /^(?:compensation (?:and|&) benefits|total rewards)$/i;
const OFFERED =
  /^[\s:]*[^\n]{0,160}(?:[$\u20ac\u00a3]|\b(?:401\(?k|medical|dental|pension|vacation|paid|leave|salary)\b)/i;
/** Whether a name may be a heading over what a job pays. */
export const mayBeOffer = ({ text }: Name): boolean => OFFER.test(text);
/** `Compensation and benefits` as a heading over what a job pays, of a name that {@link mayBeOffer}. */
export function isOffer(text: string, { start, end }: Candidate): boolean {
  return (
    /(?:^|\n)[ \t#*]*$/.test(text.slice(Math.max(0, start - 8), start)) &&
    /^[ \t*]*[:\n]/.test(text.slice(end, end + 8)) &&
    OFFERED.test(text.slice(end))
  );
}

/** `Donau Maschinenbau AG`, `Hausverwaltung Pegnitz GmbH & Co. KG`: a legal form ends the name of a company. */
const LEGAL_FORM =
  /^(?:(?: & | |-)\p{Lu}[\p{L}\p{M}.-]*){0,3} (?:g?GmbH|AG|KG|OHG|e\. ?V\.|eG|SARL|SASU|EURL|SAS|SA|SNC|SCOP)(?![\p{L}\p{N}])/u;
/** `M. Perl`, `Frau Swift-Meyer`: what follows is a person. */
const HONORIFIC =
  /(?:^|[\s(:,])(?:M\.|Mme|Mlle|Madame|Monsieur|Herrn?|Frau|Hr\.|Fr\.) (?:\p{Lu}[\p{L}-]+ )?$/u;

/** `bei Metallbau Kowalski, Bottrop`: who works there names a company. */
const AT = /(?:^|\s)(?:bei|chez) $/u;
const GOES_ON_AS_NAME = /^ \p{Lu}[\p{L}\p{M}]+(?=$|[,;.()\n\r])/u;

/** Whether a name is part of a company's, or is a person's. */
export function isOfSomebody(text: string, { start, end, name }: Candidate): boolean {
  if (text[start - 1] === ' ' && HONORIFIC.test(text.slice(Math.max(0, start - 24), start))) return true;
  // `SAP AG` is told from the software elsewhere.
  if (name.language === undefined || (text[end] !== ' ' && text[end] !== '-')) return false;
  const after = text.slice(end, end + 60);
  return (
    LEGAL_FORM.test(after) ||
    (AT.test(text.slice(Math.max(0, start - 6), start)) && GOES_ON_AS_NAME.test(after))
  );
}

/** `Permis B, C, CE`: letters after a licence are its classes. */
const LICENCES =
  /(?<!\p{L})(?:permis|führerschein\p{L}*|fahrerlaubnis\p{L}*|klassen?|licen[cs]es?) ?:?(?: de conduire)?(?:[ ,/+&]|et|und|and|\p{Lu}{1,2}\d?|\d)*$/iu;
export const isLicenceClass = (text: string, { name, start, end }: Candidate): boolean =>
  end - start === 1 &&
  name.language === undefined &&
  LICENCES.test(text.slice(Math.max(0, start - 40), start));

/** Provinces and states that are exact names too: `Montréal, QC | 438-555-0192` at the start of a line. */
const STATES: ReadonlySet<string> = new Set([
  'QC',
  'ON',
  'BC',
  'AB',
  'NB',
  'NS',
  'MB',
  'SK',
  'AR',
  'PA',
  'MS',
  'CO',
  'VA',
  'AL',
  'IN',
]);
const CITY = /(?:^|[\n|•·])[ \t]*\p{Lu}[\p{L}.' -]{2,30}, $/u;
const ENDS_PLACE = /^(?:$| ?[|\n•·(]| \p{Lu}\d\p{Lu}| \d{5})/u;
const isState = (text: string, { name, start, end }: Candidate) =>
  name.exact &&
  STATES.has(name.text) &&
  ENDS_PLACE.test(text.slice(end, end + 7)) &&
  CITY.test(text.slice(Math.max(0, start - 40), start));

/** Whether the shape around a name says that it is no skill. */
export function isOtherSense(folded: Folded, candidate: Candidate): boolean {
  const { codes } = folded;
  const { from, to } = candidate;
  if (codes[to] === 0x2d) {
    if (GOES_ON.test(textOf(folded, to, to + 16))) return true;
  }
  if (codes[from - 1] === 0x2d && BEGAN.test(textOf(folded, from - 12, from))) return true;
  return false;
}

/** The same for names that mean other things too. */
export function isPlace(
  text: string,
  folded: Folded,
  candidate: Candidate,
  before: readonly string[],
): boolean {
  const { to } = candidate;
  const { codes } = folded;
  if (before.some((words) => PLACE_BEFORE.has(words))) return true;
  if (codes[to] === 0x2c) {
    // The state is written in capitals.
    const found = STATE.exec(textOf(folded, to, to + 10));
    if (found) {
      const written = text.slice(candidate.end, candidate.end + found[0].length);
      if (/\p{Lu}{2}|\p{Lu}\.\p{Lu}/u.test(written) && codes[to + found[0].length] !== 0x2f) return true;
    }
  }
  return false;
}

/** Whether a word after a name makes it an everyday thing: `Amazon vouchers`, `a Zoom call`. */
export const isEveryday = (after: readonly string[]): boolean => after.some((word) => EVERYDAY.has(word));

/** Names that are also legal forms: `Orsay SAS`, in texts of these languages. */
const LEGAL_FORMS: Readonly<Record<string, readonly string[]>> = {
  SAS: ['fr'],
  SPA: ['it'],
  AS: ['no'],
  AB: ['sv'],
  AG: ['de'],
  SE: ['de'],
  KG: ['de'],
  BV: ['nl'],
};

/** Whether a name is also a legal form, in any language. */
export const mayBeLegalForm = ({ text }: Name): boolean => LEGAL_FORMS[text] !== undefined;

/** Whether a legal form ends a company's name: a capital word that is no skill stands right before it. */
export function isLegalForm(text: string, { name, start }: Candidate, language: string | undefined): boolean {
  if (!LEGAL_FORMS[name.text]?.includes(language ?? '')) return false;
  return (
    /\p{Lu}[\p{L}&'-]* $/u.test(text.slice(Math.max(0, start - 30), start)) ||
    /(?:\bla|\bune|\bsociété|\bstatut) $/iu.test(text.slice(Math.max(0, start - 12), start))
  );
}

const [AUTHOR, AUTHORS] = [
  /^ \p{Lu}{1,3}(?:[,.;]| &| and\b|\n|$)/u,
  /\p{Lu}[\p{L}-]+ \p{Lu}{1,3}(?=[,.;]| &)/gu,
] as const;
const [CHARACTERS_OF_LINE, LEAST_AUTHORS] = [160, 2] as const;

/** Whether a name is an author's in a bibliography: `Okoro P, Swift A.` */
export function isAuthor(text: string, { start, end }: Candidate): boolean {
  if (text[end] !== ' ' || !isCapital(text, end + 1) || !AUTHOR.test(text.slice(end, end + 8))) return false;
  const before = tailOf(text, start, CHARACTERS_OF_LINE, '\n\r');
  const [after = ''] = /^[^\n\r"\u201c]*/.exec(text.slice(end, end + CHARACTERS_OF_LINE)) ?? [];
  const others = [...`${before}\n${after.slice(2)}`.matchAll(AUTHORS)].filter(
    ([name]) => !/^\p{Lu}+ /u.test(name),
  );
  return others.length >= LEAST_AUTHORS - 1;
}

const isCapital = (text: string, at: number) => {
  const unit = text.charCodeAt(at);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  const char = text.charAt(at);
  return char !== char.toLowerCase();
};

/** What ends the name of a company, beyond the legal forms of some languages. */
const COMPANY_ENDS =
  /^(?: (?:&|and|\p{Lu}[\p{L}&'-]+)){0,3} (?:Supply|Supplies|Inc|LLC|LLP|Ltd|Limited|plc|PLC|Corp|Corporation|Holdings|GmbH|Co)\b(?! [a-z])/u;

/** `Swift Haul is hiring`, `the Aurelia Hotels collection`: what follows goes on with its name. */
const COMPANY_GOES_ON =
  /^(?: (?!(?:Developers?|Engineers?|Engineering|Administrators?|Architects?|Certified|Certifications?|Consultants?|Experts?|Specialists?|Programming|Knowledge|Experience|Skills?|Server|Cloud|Studio|Native|Boot|Functions?)\b)\p{Lu}\p{Ll}[\p{L}'-]*){1,3}(?:['\u2019]s\b| (?:is (?:hiring|looking|seeking|proud|committed|a|an|the|one|part)|has (?:grown|been|over|more)|was founded|participates|celebrates|collection|offers|welcomes|does not)\b)/u;

/** Whether a name begins a company's of several words. */
export const beginsCompanyName = (text: string, { end }: Candidate): boolean =>
  text[end] === ' ' && isCapital(text, end + 1) && COMPANY_GOES_ON.test(text.slice(end, end + 60));

/** Whether a name stands within a company's, of which every word has a capital: `Copper State Roofing Supply`. */
export function isCompanyName(text: string, { start, end }: Candidate): boolean {
  return (
    text[end] === ' ' &&
    text[start - 1] === ' ' &&
    isCapital(text, start) &&
    (text[end + 1] === '&' || isCapital(text, end + 1)) &&
    COMPANY_ENDS.test(text.slice(end, end + 60)) &&
    /\p{Lu}[\p{L}&'-]+ $/u.test(text.slice(Math.max(0, start - 30), start))
  );
}
