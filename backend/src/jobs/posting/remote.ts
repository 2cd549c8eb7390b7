/**
 * Whether the words of a posting say that the job is done remotely. It is remote when a person may always work
 * elsewhere; some days at home, a hybrid or a passing mention are not that. In the languages of the boards: English,
 * German, French, Spanish, Italian, Portuguese, Dutch, Polish and the Scandinavian ones.
 */

/** Things that are remote, and no place of work. */
const THING =
  '(?![\\s-]+(?:sensing|control(?:led|s)?|desktops?|monitoring|access|management|servers?|procedure|patients?|devices?|sites?|areas?|locations?|communit(?:y|ies)|villages?|offices?|clients?|customers?|users?|stakeholders|maintenance|diagnos\\p{L}+|code|repositor\\p{L}+|api|host|branch|systems?|machines?|vehicles?|island|regions?|hands)(?!\\p{L}))';
/** Working elsewhere, in a word that alone on a line says it all. */
const AWAY = `(?:remote(?:ly)?${THING}|remot[oa]|à distance|a distancia|a distanza|télétravail\\p{L}*|teletravail|teletrabajo|teletrabalho|telelavoro|telecommut\\p{L}*|telework\\p{L}*|(?:work(?:ing)?|wfh)(?: full[- ]time)? from (?:home|anywhere)|wfh|thuiswerk\\p{L}*|zdaln\\p{L}+|distansarbete|hjemmekontor)`;
/** At home: in many postings a benefit of some days, and in Britain a ministry. */
const HOME =
  '(?:home[ -]?office|homeoffice|home[ -]?(?:based|working)|heimarbeit|smart ?working|lavoro agile|mobile[snr]? arbeit(?:en)?|mobiles arbeiten|von zu ?hause(?: aus)?|van thuis|da casa|desde casa|depuis (?:chez \\p{L}+|(?:son|votre) domicile)|hemifrån|hjemmefra)';
const EITHER = `(?:${AWAY}|${HOME})`;

const ALL =
  '(?:fully|full|100 ?%(?:-?ig(?:e[snr]?)?)?|hundred percent|completely|entirely|permanently|exclusively|purely|always|vollständig|voll|komplett|ausschließlich|dauerhaft|rein|durchgehend|complet|complète|total|totale|totalement|intégral|intégralement|entièrement|exclusivement|completo|completa|completamente|totalmente|íntegramente|integralmente|interamente|al 100 ?%|w pełni|całkowicie|w 100 ?%|volledig|helt|fullt|permanent[e]?)';
const FULLY = new RegExp(
  `(?<!\\p{L})(?<!\\d ?%? ?(?:[-–]|bis|to|à) ?)${ALL}[ -]+(?:(?:in|im|from|von|en|em|de|da|work|job|role|position|arbeiten|mobil|au|aus|dem|zu|per|at)[ -]+){0,3}${EITHER}|(?<!\\p{L})${EITHER}[ :,(–-]+(?:(?:work|position|role|is|zu|a|à|al|job|bis|möglich|ist|working|arbeiten|von|im|arbeit|arbeitsplatz|en|up|to)[ -]+){0,3}${ALL}(?!\\p{L})`,
  'iu',
);
/** A label and its answer: `Location: Remote.`, `Arbeitsort: Homeoffice`, `Remote: yes`, `Lieu : télétravail`. */
const LABELLED = new RegExp(
  `^[\\s*#•>-]*(?:(?:job|work|office|primary|role|candidate)\\s)?(?:locations?|workplace(?: type)?|work (?:mode|model|type|arrangement|setting|location)|place of work|job type|work style|employment type|arrangement|where|based|standort|arbeitsort|einsatzort|dienstort|arbeitsmodell|arbeitsplatz|lieu(?: de travail| du poste)?|localisation|poste basé|mode de travail|ubicación|lugar(?: de trabajo)?|modalidad|luogo(?: di lavoro)?|sede(?: di lavoro)?|modalità|local(?: de trabalho)?|regime|locatie|werkplek|standplaats|lokalizacja|miejsce pracy|tryb pracy|ort|plats|sted)\\s?[:–—=-]\\s?(?:\\p{L}+[,/ ]+){0,2}?${EITHER}`,
  'iu',
);
const YES = '(?:yes|ja|oui|s[ií]|sim|tak|ok|true|possible everywhere)';
const NO = '(?:no|non|nein|not?|nie|nee|não|nej|false|none|keine?|aucun|impossible|n/a)';
const ANSWERED = new RegExp(
  `(?<!\\p{L})${EITHER}(?: \\p{L}+)? ?[:=?][ ]?(?<yes>${YES})?(?<no>${NO})?(?!\\p{L})`,
  'iu',
);
/** A sentence about the job itself. */
const STATED = new RegExp(
  [
    `(?<!\\p{L})remote${THING}[ -]+(?:only|first|position|role|job|opportunity|contract|anywhere|worldwide)(?!\\p{L})`,
    `(?<!\\p{L})(?:fully|100 ?%) distributed`,
    `(?:role|position|job|vacancy|poste|stelle|puesto|lavoro|posto|vaga|praca|functie|tjänst\\p{L}*|this) (?:is|can be(?: done| performed)?|will be|ist|est|es|è|é|jest)(?: a| an| eine| un| ein)? ${EITHER}`,
    `(?<!\\p{L})remote${THING}(?:[ -](?:work|working|job|arbeit|arbeiten))?,? (?:within|across|from|in|throughout|anywhere in|based in|innerhalb|aus ganz|in ganz|deutschlandweit|europaweit|weltweit|dans toute|partout en|desde|dentro de|da tutta|in tutta|w całej|binnen|i hela) ?(?:the )?(?:\\p{Lu}|anywhere|any |all |ganz|de |l['’]|eu(?!\\p{L})|emea|us(?!\\p{L})|uk(?!\\p{L})|time ?zones?|$)`,
    `(?<!\\p{L})(?:deutschlandweit|europaweit|weltweit|bundesweit|österreichweit|schweizweit)[ ,/]+(?:\\p{L}+ ){0,1}${EITHER}`,
    `(?<!\\p{L})(?:work|live) (?:from )?(?:anywhere|wherever you)`,
    `(?<!\\p{L})(?:arbeite\\p{L}*|travaill\\p{L}+|trabaj\\p{L}+|lavor\\p{L}+|trabalh\\p{L}+) (?:von überall|d['’]où|de n['’]importe où|de partout|desde cualquier|da qualsiasi|da ovunque|de qualquer)`,
    `(?<!\\p{L})remote${THING} ?(?:candidates|applicants|applications)?,? (?:are )?(?:welcome|accepted|ok|okay|friendly)(?!\\p{L})`,
    `(?<!\\p{L})home[ -]based (?:role|position|job|opportunity)`,
    `(?<!\\p{L})(?:work|working) (?:remotely|from home)(?! office)(?!\\p{L})`,
    `(?<!\\p{L})(?:trabajo|trabaja|trabajar|lavoro|lavora|trabalho|praca|arbete|werk(?:en)?|arbeit(?:en)?|travail(?:ler)?) (?:100 ?% )?(?:en |de |da |in |em |totalmente |op )?(?:remot[oa]|zdaln[aey]|afstand|à distance|remote)(?!\\p{L})`,
    // A line of its own, which in a list of benefits would say more.
    `^[\\s*•>-]*(?:100 ?% |fully )?remote(?: ?[(,–—/-] ?\\(?(?:\\p{Lu}|within|in ).{0,40})?[\\s.!)]*$`,
    `\\((?:100 ?% |fully |full )?remote(?: (?:in |within |– |- )?[\\p{L} ]{2,20})?\\)`,
  ].join('|'),
  'iu',
);

/** Not, in front of it or behind it. */
const DENIED = new RegExp(
  `(?<!\\p{L})(?:no|not|non|never|isn['’]t|cannot|can['’]t|without|kein|keine[nrs]?|nicht|ohne|pas de|pas en|pas du|pas|sans|aucun|sin|ningún|senza|nessuno|sem|não|niet|geen|nie ma|bez|ingen|inte|ikke)[ -]+(?:(?:a|an|be|is|fully|for|available|available for|currently|possible|eligible for|open to|offer|any|offering|considering|zum|für|im|en|de|du|the|full|100 ?%|trabajo|poste|position|opportunity|possibility of|option|work|working|job|mode|role)[ -]+){0,4}${EITHER}` +
    `|${EITHER}(?: \\p{L}+){0,3} (?:is |are |ist |sind |n['’]est |no es |non è |não é |is )?(?:not|nicht|pas|niet|no|non|não|nie jest|leider nicht)(?: \\p{L}+){0,1} (?:possible|available|an option|offered|permitted|allowed|considered|möglich|vorgesehen|erlaubt|possibles?|autorisé|prévu|envisageable|proposé|posible|disponible|previsto|possibile|possível|mogelijk|możliwa)`,
  'iu',
);
const DAYS =
  '(?:days?|tagen?|tage|tag|jours?|j|días?|dias?|giorn[oi]|dag(?:en|ar|er)?|dni|dn[yí]|wochen|weeks?|semaines?|semanas?|jours?)';
const COUNT =
  '(?:\\d{1,2}|one|two|three|four|ein(?:en|em|e)?|zwei|drei|vier|un|deux|trois|quatre|uno?|dos|tres|cuatro|due|tre|quattro|dois|três|een|twee|drie|dwa|trzy|två|to)';
/** Some of the time. */
const PARTLY = new RegExp(
  `${COUNT}(?:[ -]?(?:-|–|to|bis|à|a|ou|oder|or|o|tot)[ -]?${COUNT})? ?${DAYS}(?!\\p{L})` +
    `|(?<!\\d)(?!100)\\d{1,2} ?%|(?<!\\p{L})(?:occasional(?:ly)?|sometimes|some|partly|partial(?:ly)?|part[- ]time remote|flexible|mostly|gelegentlich\\p{L}*|teilweise|teils|anteilig\\p{L}*|zeitweise|tageweise|regelmäßig|partiel\\p{L}*|ponctuel\\p{L}*|occasionnel\\p{L}*|parcial\\p{L}*|parzial\\p{L}*|ocasional\\p{L}*|occasional[ei]|gedeeltelijk|częściow\\p{L}*|delvis|alternating|alternierend|nach absprache|in absprache|by agreement|up to|bis zu|jusqu['’]à|hasta|fino a|tot)(?!\\p{L})`,
  'iu',
);
/** In turns; not a cloud or a car. */
const HYBRID =
  /(?<!\p{L})(?:hybrid\p{L}*|hybrydow\p{L}*|ibrid[oaie]|híbrid[oa]s?)(?![ -]+(?:cloud|it|infra\p{L}*|environment|mobile|app|apps|application|vehicle|car|engine|search|model(?:l?ing)?s? (?:of|for)|event|meeting|network|architecture|multi|solution|system|drive|fahrzeug|antrieb|identity|integration|warfare|bond|retriev))/iu;
/** At the place of the employer. */
const ON_SITE =
  /(?<!\p{L})(?:(?:on[ -]?site|in[ -](?:the )?office|in[ -]person)(?=[ ,.)|;:]|$)(?! (?:gym|canteen|parking|interview|support|visit))|vor[ -]ort|präsenz(?:pflicht|arbeit)|sur site|en présentiel|présentiel|presencial|in presenza|in sede|op locatie|op kantoor|stacjonarn\p{L}*|på plats)(?!\p{L})/iu;

type Signal = 'yes' | 'part' | 'no';

const MENTION = new RegExp(`(?<!\\p{L})${EITHER}(?!\\p{L})`, 'iu');
const AWAY_ALONE = new RegExp(`(?<!\\p{L})${AWAY}(?!\\p{L})`, 'iu');
const HOME_APART = new RegExp(`^[\\s(]*${HOME}[\\s)]*$|[(|/,–-] ?${HOME} ?(?:[)|/,–-]|$)`, 'iu');
/** A title that offers the choice. */
const CHOICE =
  /(?<!\p{L})(?:possible|möglich|optional|option|posible|possibile|possível|mogelijk|oder|or|ou|o|\/)(?!\p{L})/iu;

/** A part of each word that is of interest: most sentences have none, and are not looked at further. */
const QUICK =
  /remot|home|heim|télé|tele|arbeite|trabaj|lavor|trabalh|distan|wfh|zdaln|hyb|híb|ibrid|thuis|smart|agile|mobile|work|live|travail|kontor/i;

/** What one sentence or line says. */
function signalOf(sentence: string): Signal | undefined {
  if (!QUICK.test(sentence)) return undefined;
  if (!MENTION.test(sentence)) {
    if (HYBRID.test(sentence)) return WORK.test(sentence) ? 'part' : undefined;
    return STATED.test(sentence) && !PARTLY.test(sentence) ? 'yes' : undefined;
  }
  const { yes, no } = ANSWERED.exec(sentence)?.groups ?? {};
  if (no !== undefined || DENIED.test(sentence)) return 'no';
  if (FULLY.test(sentence)) return 'yes';
  if (HYBRID.test(sentence) || PARTLY.test(sentence) || ON_SITE.test(sentence)) return 'part';
  if (yes !== undefined) return 'yes';
  return LABELLED.test(sentence) || STATED.test(sentence) ? 'yes' : undefined;
}

/** A hybrid is one of work where the sentence is about work. */
const WORK =
  /(?<!\p{L})(?:work\p{L}*|role|position|job|office|schedule|days?|arbeit\p{L}*|stelle|büro|travail\p{L}*|poste|bureau|trabajo|lavoro|trabalho|praca|kantoor|location|standort)(?!\p{L})|^\W*hybrid\W*$/iu;

/** What a title or a place says: there, the word alone is enough. */
function signalOfField(field: string): Signal | undefined {
  let best: Signal | undefined;
  for (const part of field.split(/[;|•]| \/ /)) {
    const [isAway, isHome] = [AWAY_ALONE.test(part), HOME_APART.test(part.trim())];
    let signal = signalOf(part);
    if (signal === undefined && HYBRID.test(part)) signal = 'part';
    if (signal === undefined && MENTION.test(part) && !isAway && CHOICE.test(part)) signal = 'part';
    if (signal === undefined && (isAway || isHome)) signal = 'yes';
    if (signal === 'yes') return 'yes';
    best ??= signal;
  }
  return best;
}

/** No place where anybody could be on site. */
const EVERYWHERE =
  /^\W*(?:anywhere|worldwide|weltweit|world ?wide|global(?:ly)?|everywhere)(?: in the world)?\W*$/i;

export type RemoteWords = { title: string; places: readonly string[]; description: string };

/**
 * Whether the wording says a job can be done remotely. A place or a title decides; where they are silent, the
 * description does, and there a denial outweighs everything and some days outweigh nothing.
 */
export function looksRemote({ title, places, description }: RemoteWords): boolean {
  const fields = [...places, title].map(signalOfField);
  if (fields.includes('yes') || places.some((place) => EVERYWHERE.test(place))) return true;
  if (fields.some((signal) => signal !== undefined)) return false;
  let found = false;
  for (const sentence of sentencesOf(description)) {
    const signal = signalOf(sentence);
    if (signal === 'no') return false;
    if (signal === 'yes') found = true;
  }
  return found;
}

/** Longer ones are cut: no sentence says it in more. */
const LONGEST = 300;
const SENTENCES_READ = 2_000;

function* sentencesOf(text: string): Generator<string> {
  let count = 0;
  for (const piece of text.split(/\n|[.!?;•|](?=\s|$)/)) {
    const sentence = piece.trim();
    if (sentence === '') continue;
    if (++count > SENTENCES_READ) return;
    yield sentence.slice(0, LONGEST);
  }
}
