/** Endings of nouns for people at work, English, German and French, without accents. */
const PERSONS =
  /(?:[^aeiou][eo]rs?|eurs?|euses?|rices?|i[ae]ns?|iennes?|iers?|ieres?|eers?|ists?|istes?|ants?|antes?|ents?|mann|frau|leute|man|men|woman|women|person|kraft|krafte|wright|smith|helfer|hilfe|arzt|arztin|arzte|anwalt|anwaltin|innen|[^aeiou]erin|analyst|analysts|analyste|logue|login|loge|naut|pfleger|schwester|tekt|tekte|tect|tects)$/;
/** People whose nouns end otherwise. */
const OTHERS = new Set(
  `nurse nurses chef chefs cook cooks koch kochin clerk clerks lead head host coach coaches intern interns guard guards pilot
  pilots pilote comptable comptables responsable secretaire secretary secretaries paralegal medecin anwalt anwaltin rat wirt
  executive executives representative representatives rep reps associate associates attorney counsel judge mechanic mechanics
  specialist expert experts partner partners apprentice vet barista baristas nanny teller fachangestellte angestellte
  angestellter beauftragte beauftragter assistenz leitung aide agent agents charge chargee cadre attache attachee hebamme
  stagiaire alternant apprenti azubi auszubildende praktikant werkstudent trainee graphiste juriste notaire bibliothecaire
  veterinaire gardien hote hotesse employe employee conseil delegue cdp sre dba devops steuerfachangestellte lehrkraft officer
  owner scrummaster master sdet jurist polizist pompier pharmacien midwife barman barmaid porter picker stylist butcher tailor`.split(
    /\s+/,
  ),
);
/** Ends like one and is none. */
const THINGS = new Set(
  `power water customer customers computer computers server servers center centers paper summer winter number order orders after
  over under other cyber docker router tower laser fiber transfer consumer color motor motors sector sensor sensors minor senior
  junior major labor door indoor outdoor interior exterior career careers cancer user users senior seniors container layer driver-
  component components content contents document documents investment development management equipment department government
  payment procurement recruitment deployment environment talent patient patients event events client clients student students
  restaurant restaurants plant plants project- kinder senior quarter chapter cluster offer water air fur unter uber inter
  per super kunden garten daten ingenieurwesen bilanz premier dernier metier metiers chantier papier quartier human german
  roman urban elder eldercare labour harbour hour tour four savoir pour secteur moteur ordinateur exterieur interieur
  different permanent excellent apparent urgent content solvent cement assortment treatment engagement entertainment gmbh
  manor junior sous wasser winter sommer oper lager filter master- muster fenster theater zimmer muller dezember november
  oktober september ober nieder hinter vorder super paper river silver`.split(/\s+/),
);

/** Whether a folded word is a noun for who does the work: engineer, Pflegefachkraft, comptable. By its ending. */
export const isPerson = (word: string): boolean =>
  word.length > 2 &&
  !THINGS.has(word) &&
  !/ments?$/.test(word) &&
  (OTHERS.has(word) || (word.length > 4 && PERSONS.test(word)));

/** Words that say how experienced somebody is. */
const LEVELS = new Set(
  `senior sr junior jr principal lead staff mid midlevel level entry experienced erfahrene erfahrener erfahren confirme
  confirmee debutant debutante medior intermediate graduate berufserfahrene berufserfahrener berufserfahren ii iii`.split(
    /\s+/,
  ),
);
export const isLevel = (word: string): boolean => LEVELS.has(word);

/** Still in training: another job than the one that they learn. */
const LEARNERS = new Set(
  `intern interns internship trainee praktikant praktikantin praktikum pflichtpraktikum werkstudent werkstudentin student
  stagiaire stage alternance alternant alternante apprenti apprentie apprentissage apprentice apprenticeship ausbildung azubi
  auszubildende auszubildender studium volunteer volontariat`.split(/\s+/),
);
export const isLearner = (word: string): boolean => LEARNERS.has(word);

/** Small words of the three languages, and what advertisements add: they neither find nor rank. */
const SMALL = new Set(
  `of the a an and for in to with at on by from or our we de du des la le les l d en et au aux a un une pour chez avec ou und
  oder der die das den dem des fur fuer im mit von zur zum als bei am auf ein eine eines einer job jobs role position stelle
  stellenangebot emploi poste offre vacancy m w f h x div gn mwd wmd all genders gender geschlechter full time part fulltime
  parttime vollzeit teilzeit cdi cdd permanent contract remote hybrid homeoffice teletravail immediate start sofort ab as is`.split(
    /\s+/,
  ),
);
export const isSmall = (word: string): boolean => SMALL.has(word);
