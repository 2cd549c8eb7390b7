/**
 * Sentences of a French posting that ask for nothing: what the employer is, what it pays, how to apply, and what the law
 * wants said. A name in one of them is no skill, whatever it is.
 */

/** What a sentence that asks has anywhere. */
const ASKS =
  /(?<!\p{L})(?:vous|votre|vos|tu|ton|tes|toi|recherch\p{L}*|recrut(?:e|ons|ent|er)|expérience|maîtris\p{L}*|connaissances?|compétences?|profil|missions?|formation|permis|diplôm\p{L}*|je|j['’]ai|mon|mes)(?!\p{L})/iu;
const EMPLOYER =
  "entreprise|société|cabinet|groupe|agence|pme|eti|start-?up|scale-?up|éditeur|filiale|association|établissement|esn|bureau d[’']études|enseigne|maison|coopérative|hôpital|clinique|résidence|centre hospitalier|centre de|acteur|leader|spécialiste|opérateur|transporteur|constructeur|équipementier|fabricant|distributeur|prestataire|mutuelle|banque|laboratoire|institut|fondation|collectivité|exploitation|usine|site|studio|hôtel|restaurant|brasserie|étude|magasin";
const DOES =
  'spécialis\\p{L}+|leader|implant\\p{L}+|fond\\p{L}+ en|cré\\p{L}+ en|emplo\\p{L}+|compte|comptent|exploite\\p{L}*|conçoi\\p{L}+|fabriqu\\p{L}+|édit\\p{L}+|commercialis\\p{L}+|constru\\p{L}+|produi\\p{L}+|accompagn\\p{L}+|opère\\p{L}*|regroup\\p{L}+|réuni\\p{L}+|accueill\\p{L}+|intervien\\p{L}+|propos\\p{L}+|réalis\\p{L}+|reconnue?s?|familiale?';
const SPEAKS_OF_ITSELF = [
  new RegExp(
    `^(?:(?:notre|la|le|l[’']|cette|un|une|nos|jeune|petite?|grande?) ?)?(?:\\p{L}+ )?(?:${EMPLOYER})s?(?!\\p{L})[^\\n]*?(?<!\\p{L})(?:${DOES}|\\d[\\d  .]* ?(?:salariés|collaborateurs|personnes|compagnons|établissements|agences|magasins|sites|m€|millions))(?!\\p{L})`,
    'iu',
  ),
  /(?<!\p{L})nous (?:accompagnons|concevons|éditons|fabriquons|exploitons|opérons|construisons|livrons|produisons|commercialisons|œuvrons|comptons|employons|intervenons|réunissons|équipons)(?!\p{L})/iu,
  /^(?:acteur|leader|numéro|n°|spécialiste|fondée?|créée?|implantée?|née?|présente?|reconnue?|forte? de|avec plus de|depuis (?:plus de |près de |sa création|\p{L}+ ans|\d+ ans|\d{4}, ))[^\n]*(?<!\p{L})(?:nous|notre|nos|groupe|entreprise|société|salariés|collaborateurs|clients)(?!\p{L})/iu,
];
const PAY =
  /(?:tickets?|titres?|chèques?)[- ](?:restaurants?|déjeuner|repas|vacances|cadeaux)|(?<!\p{L})rtt(?!\p{L})|1[34]e mois|treizième mois|intéressement|(?<!\p{L})mutuelle(?!\p{L})|plan d[’']épargne|navigo|swile|comité d[’']entreprise|restaurant d[’']entreprise|prise en charge à|(?<!\p{L})cse(?!\p{L})|(?<!\p{L})primes?(?!\p{L})|k€|€ brut/giu;
const ALWAYS = [
  /à compétences égales|égalité des chances|(?:ouvert|accessible|adapté|s[’']adresse|bienveillance|attention)(?:e|es|s|\(e\))?(?!\p{L})[^\n]*situation de handicap|politique (?:de )?(?:diversité|handicap|inclusion)|(?<!\p{L})rqth(?!\p{L})/iu,
  /vos données|données (?:à caractère personnel|personnelles) (?:recueillies|sont|font|seront)|conformément au (?:règlement|rgpd)|droit d[’']accès et de rectification/iu,
  /^(?:envoyez|adressez|merci d[’'](?:adresser|envoyer)|merci de (?:transmettre|postuler)|pour postuler|postulez|le processus|processus de recrutement|déroulé (?:des|du)|les étapes du recrutement|candidature)(?!\p{L})/iu,
  /vaccination[^\n]*obligatoire|obligation vaccinale/iu,
];
/** So many words for pay say that a sentence is about it. */
const MUCH_PAY = 2;

/** Whether a French sentence speaks of something other than the work. */
export function isFrenchAside(sentence: string): boolean {
  if (ALWAYS.some((one) => one.test(sentence))) return true;
  if (new Set(sentence.match(PAY)?.map((word) => word.toLowerCase())).size >= MUCH_PAY) return true;
  return SPEAKS_OF_ITSELF.some((one) => one.test(sentence)) && !ASKS.test(sentence);
}
