/**
 * Sentences of a German posting that ask for nothing: what the employer is, what it offers, how to apply, and what the law
 * wants said. A name in one of them is no skill, whatever it is.
 */

/** What every German sentence that may be one has; others are in another language. */
const GERMAN = /(?<!\p{L})(?:wir|uns|unser|und|der|die|das|ihre|deine|bei|für|als|seit)(?!\p{L})/iu;
/** What a sentence that asks has anywhere. */
const ASKS =
  /(?<!\p{L})(?:Sie|Ihr|Ihnen|Ihre[mnrs]?|du|dich|dir|dein(?:e[mnrs]?)?|suchen|sucht|gesucht|\p{L}*erfahrung(?:en)?|\p{L}*kenntnissen?|\p{L}*ausbildung|aufgaben?|ich|mein(?:e[mnrs]?)?)(?!\p{L})/iu;
const COMPANY =
  '(?:\\p{L}*(?:unternehmen|hersteller|anbieter|zulieferer|dienstleister|spezialist|marktführer|betrieb|versicherer|betreiber|verlag|agentur|verband|konzern|händler|gruppe|klinik|kliniken|krankenhaus|träger|kanzlei|praxis|spedition|start-?up|scale-?up))';
const SPEAKS_OF_ITSELF = [
  // `Als globaler Marktführer für Sensorik beschäftigen wir …`, `Seit 1927 baut unser Familienunternehmen …`
  new RegExp(String.raw`^Als (?:[\p{L}-]+ ){0,4}${COMPANY}(?!\p{L})`, 'iu'),
  /^Seit (?:\d{4}|\p{L}+ \p{L}+|\d+ Jahren)[^\n]*(?<!\p{L})(?:wir|uns|unser(?:e[mnrs]?)?)(?!\p{L})/iu,
  /^Mit (?:mehr als|über|rund|knapp|fast|ca\.|etwa|\d)[^\n]*(?<!\p{L})(?:Mitarbeit\p{L}*|Kolleg\p{L}*|Beschäftigten|Standorten|Kunden|Menschen)(?!\p{L})/iu,
  /^Wir (?:fertigen|produzieren|liefern|versorgen|beraten|vertreiben|beschäftigen|gehören|verwalten|bieten|sind (?:eine?r?|der|die|das|seit|mehrfach|mit))(?!\p{L})/iu,
  new RegExp(
    String.raw`^(?:Der|Die|Das) [^\n]{1,80}? (?:ist|sind|zählt|gehört)(?!\p{L})[^\n]*(?<!\p{L})${COMPANY}s?(?!\p{L})`,
    'iu',
  ),
];
const ALWAYS = [
  /^(?:ihre|deine|bitte|bewirb|bewerben sie|senden sie|schicke?n? |wir freuen uns|haben wir|hast du|für (?:fragen|rückfragen|weitere|telefonische)|bei (?:fragen|rückfragen))[^\n]*(?:bewerbung|unterlagen|lebenslauf|rückfragen|auskünfte|interesse geweckt|gehaltsvorstellung)/iu,
  /schwerbehindert|behinderten? menschen werden|unabhängig von (?:geschlecht|alter|herkunft|nationalität)|berufliche gleichstellung|verarbeitung (?:ihrer|deiner) daten|informationen zum datenschutz|hinweise zum datenschutz|datenschutzerklärung|datenschutzhinweise/iu,
];
const OFFERED =
  /job-?rad|job-?ticket|deutschlandticket|obstkorb|altersvorsorge|vermögenswirksame|urlaubstage|tage urlaub|urlaubsgeld|weihnachtsgeld|mitarbeiterrabatt|corporate benefits|fahrrad-?leasing|bike-?leasing|kantine|fitness-?studio|zuschuss|wellpass|gleitzeit|parkpl[aä]tz|sonderurlaub|arbeitszeitkonto|1[34]\. (?:monats)?gehalt|diensthandy|firmenwagen/giu;
/** So many things that are offered say that a sentence is about them. */
const MUCH_OFFERED = 2;

/** Whether a German sentence speaks of something other than the work. */
export function isGermanAside(sentence: string): boolean {
  // `ASKS` costs the most, and few sentences begin as those that it is asked of.
  return (
    (ALWAYS.some((one) => one.test(sentence)) ||
      new Set(sentence.match(OFFERED)?.map((word) => word.toLowerCase())).size >= MUCH_OFFERED ||
      (SPEAKS_OF_ITSELF.some((one) => one.test(sentence)) && !ASKS.test(sentence))) &&
    GERMAN.test(sentence)
  );
}
