import type { PayUnit } from '../../tables.ts';

/** What follows an amount and says what it is for: `/h`, `brut par mois`, `p.a.`, `im Monat`. */
const AFTER: readonly [PayUnit, string][] = [
  ['hour', 'h|hr|hrs|hour|hourly|std|stunde|stündlich|heure|hora|ora|uur|godz|godzinę|hodinu|time|tim'],
  ['day', 'd|day|daily|tag|täglich|jour|j|día|dia|giorno|dag|dzień|den|diem'],
  ['week', 'w|wk|week|weekly|woche|wöchentlich|semaine|semana|settimana|tydzień|vecka|uge'],
  [
    'month',
    'm|mo|mth|month|monthly|monat|monatlich|mtl|mois|mensuels?|mes|mês|mensual(?:es)?|mensa(?:l|is)|mese|mensil[ei]|maand|mies|miesiąc|miesięcznie|månad|måned|měsíc',
  ],
  [
    'year',
    'y|yr|year|yearly|annum|annual(?:ly)?|jahr|jährlich|an|année|annuels?|año|anuales|anual|ano|anno|annu[ei]|jaar|rok|rocznie|år|rok',
  ],
];
const UNIT_WORDS = AFTER.map(([unit, words]) => [unit, new RegExp(`^(?:${words})$`, 'u')] as const);
const ALL_AFTER = AFTER.map(([, words]) => words).join('|');
/** Between an amount and its unit: gross and the like, then what joins them. */
const FILLER =
  '(?:\\s|\\+|\\(|,|gross|brutto|brut|bruts|bruto|bruta|brutos|lordi|net|netto|nets|zł|of salary|base|ote|pro[ -]?rata|circa|ca\\.?|fixe?|euros?|eur|basic|salary|gehalt|lohn|vergütung|salaire|package|du tariflich)';
const JOIN =
  "(?:\\/|p\\/|p\\.?\\s?(?=[hdwma]\\b)|per|a|an|pro|par|por|al|all['’]|alla|a la|im|in der|die|der|na|za|le|de l['’]|l['’]|je|i|om)";
const BEHIND = new RegExp(
  `^(?:${FILLER}){0,8}\\s?(?:${JOIN}\\s?(?<joined>${ALL_AFTER})|(?<alone>hourly|daily|weekly|monthly|yearly|annual(?:ly)?|stündlich|täglich|wöchentlich|monatlich|mtl|jährlich|mensuels?|mensual(?:es)?|mensa(?:l|is)|mensil[ei]|annuels?|anuales|anual|annu[ei]|rocznie|miesięcznie|monat|mois|jahr|stunde|std)|(?<short>pa|p\\.a|ph|pd|pw|pm|pcm|tjm|lpa))(?!\\p{L})\\.?`,
  'iu',
);
const SHORT: Readonly<Record<string, PayUnit>> = {
  pa: 'year',
  'p.a': 'year',
  ph: 'hour',
  pd: 'day',
  pw: 'week',
  pm: 'month',
  pcm: 'month',
  tjm: 'day',
  lpa: 'year',
};

/** What stands before an amount and says what it is for: `Stundenlohn: 15 €`, `TJM : 500 €`, `Annual salary $90,000`. */
const AHEAD: readonly [PayUnit, RegExp][] = [
  [
    'hour',
    /\b(?:hourly|per hour|stundenlohn|stundensatz|pro stunde|taux horaire|salaire horaire|horaire|uurloon|hourly rate|pay rate per hour|paga oraria|stawka godzinowa|timlön)(?!\p{L})/iu,
  ],
  [
    'day',
    /\b(?:daily|day rate|per day|tagessatz|pro tag|tjm|taux journalier|tarif journalier|dagtarief)(?!\p{L})/iu,
  ],
  ['week', /\b(?:weekly|per week|wochenlohn|pro woche|hebdomadaire)(?!\p{L})/iu],
  [
    'month',
    /(?<!\p{L})(?:monthly|per month|monatsgehalt|monatslohn|bruttomonats\p{L}{3,8}|monatlich\p{L}{0,4}|pro monat|mensuel(?:le)?|par mois|mensual|mensal|mensile|maandsalaris|bruto per maand|miesięcznie|månadslön)(?!\p{L})/iu,
  ],
  [
    'year',
    /(?<!\p{L})(?:annual|annually|yearly|per annum|per year|jahresgehalt|jahresbrutto\p{L}{0,7}|jahresziel\p{L}{2,8}|bruttojahres\p{L}{3,8}|jährlich\p{L}{0,4}|pro jahr|annuel(?:le)?|par an|anual|annua|ral|jaarsalaris|rocznie|årslön|ctc|ote)(?!\p{L})/iu,
  ],
];

/** The unit that the words around an amount state. What follows counts more than what comes before. */
export function unitAround(before: string, after: string): PayUnit | undefined {
  const { joined, alone, short } = BEHIND.exec(after)?.groups ?? {};
  const word = (joined ?? alone)?.toLowerCase();
  if (short !== undefined) return SHORT[short.toLowerCase()];
  if (word !== undefined) return unitOfWord(word);
  let best: { unit: PayUnit; at: number } | undefined;
  for (const [unit, pattern] of AHEAD) {
    const at = lastMatch(before, pattern);
    if (at >= 0 && (best === undefined || at > best.at)) best = { unit, at };
  }
  return best?.unit;
}

/** The unit of one word, `hourly` or `mois`, also as boards write it: `per-hour-wage`, `1 YEAR`, `annual`. */
export function unitOfWord(text: string): PayUnit | undefined {
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
    // `h` is an hour, and the `a` of `p.a.` nothing.
    if (word.length < 2 && text.length > 1) continue;
    const [unit] = UNIT_WORDS.find(([, pattern]) => pattern.test(word)) ?? [];
    if (unit) return unit;
  }
  return undefined;
}

const PAY =
  /(?<!\p{L})(?:salar\p{L}*|pay|pays|paying|paid|payrate|compensation|remuneration|rémunération|remuneración|retribuzione|wages?|rate|earn|earnings|ote|base|comp|package|gehalt\p{L}*|\p{L}*gehalt|\p{L}*lohn|\p{L}*vergütung|\p{L}*entgelt|verdienst\p{L}*|einkommen|einstiegsgehalt|tagessatz|stundensatz|brutto\p{L}*|salaire\p{L}*|tjm|fixe|sueldo|stipendio|ral|salaris|loon|wynagrodzenie|pensja|widełki|lön|løn|ctc|verdienen)(?!\p{L})/giu;
const OTHER =
  /(?<!\p{L})(?:bonus\p{L}*|prime|primes|budget\p{L}*|\p{L}*budget|allowances?|stipends?|vouchers?|gutschein\p{L}*|zuschuss\p{L}*|\p{L}*zuschuss|fees?|referral\p{L}*|sign[ -]?on|signing|401\(?k\)?|match(?:ing)?|funding|raised|raise|series|valuation|valued|revenue\p{L}*|turnover|umsatz\p{L}*|chiffre|arr|mrr|assets|aum|costs?|kosten|price\p{L}*|preis\p{L}*|rent|insurance|assurance|subscription|savings?|saves?|donat\p{L}*|grants?|prämie\p{L}*|\p{L}*prämie|\p{L}*geld|\p{L}*guthaben|tickets?|titres?|relocation|equity|options|shares|portfolio|deals?|quota|orders?|invoices?|loan|credit|deposit|customers?|clients?|users?|employees|mitarbeiter\p{L}*|deductible|discount|rabatt|reward|expenses?|hardware|equipment|learning|training|fitness|wellness|wellbeing|education|weiterbildung\p{L}*|fortbildung\p{L}*|jobrad|essen\p{L}*|fahrtkosten\p{L}*|homeoffice-pauschale|pauschale|capped|cap)(?!\p{L})/giu;
const OTHER_BEHIND = new RegExp(
  `^\\s?(?:[\\p{L}/-]+\\s){0,4}${OTHER.source.replaceAll('(?<!\\p{L})', '')}`,
  'iu',
);

const JOINED = /(?<!\p{L})(?:plus|and|und|et|y|with|mit|avec|as)(?!\p{L})/iu;

/** Whether the words around an amount are about pay, about something else that has an amount, or silent. */
export function subjectOf(before: string, after: string): 'pay' | 'other' | undefined {
  // `plus bonus`, `and a budget` and `salary (bonus …` begin another thing.
  const [behind] = OTHER_BEHIND.exec(after) ?? [];
  if (behind !== undefined && !JOINED.test(behind) && lastMatch(behind, PAY) < 0) return 'other';
  const [pay, other] = [lastMatch(before, PAY), lastMatch(before, OTHER)];
  if (pay < 0 && other < 0) return undefined;
  return other > pay ? 'other' : 'pay';
}

/** Whether a word of pay is among these. */
export const namesPay = (text: string): boolean => lastMatch(text, PAY) >= 0;

function lastMatch(text: string, pattern: RegExp): number {
  const all = pattern.global ? pattern : new RegExp(pattern.source, `${pattern.flags}g`);
  let last = -1;
  for (const { index } of text.matchAll(all)) last = index;
  return last;
}
