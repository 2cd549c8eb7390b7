/**
 * What a French posting says with a verb where the catalogue has a noun: `rédiger des contrats`, `vous rédigez les
 * contrats` for `rédaction de contrats`. Each noun with the stem of its verb and how the verb goes on.
 */
const VERBS: Readonly<Record<string, string>> = {
  accompagnement: 'accompagn er ez',
  accueil: 'accueill ir ez',
  administration: 'administr er ez',
  analyse: 'analys er ez',
  assistance: 'assist er ez',
  automatisation: 'automatis er ez',
  calcul: 'calcul er ez',
  changement: 'chang er ez',
  chiffrage: 'chiffr er ez',
  commande: 'command er ez',
  confection: 'confectionn er ez',
  consolidation: 'consolid er ez',
  coupe: 'coup er ez',
  culture: 'cultiv er ez',
  déploiement: 'déplo yer yez',
  dessin: 'dessin er ez',
  envoi: 'envo yer yez',
  étalonnage: 'étalonn er ez',
  étiquetage: 'étiquet er ez',
  lavage: 'lav er ez',
  lutte: 'lutt er ez',
  mise: 'mett re ez',
  plantation: 'plant er ez',
  réparation: 'répar er ez',
  remplacement: 'remplac er ez',
  révision: 'révis er ez',
  taille: 'taill er ez',
  tirage: 'tir er ez',
  animation: 'anim er ez',
  application: 'appliqu er ez',
  archivage: 'archiv er ez',
  chargement: 'charg er ez',
  classement: 'class er ez',
  conception: 'conce voir vez',
  conduite: 'condui re sez',
  configuration: 'configur er ez',
  contrôle: 'contrôl er ez',
  coordination: 'coordonn er ez',
  correction: 'corrig er ez',
  création: 'cré er ez',
  déchargement: 'décharg er ez',
  développement: 'développ er ez',
  délivrance: 'délivr er ez',
  détection: 'détect er ez',
  diagnostic: 'diagnostiqu er ez',
  distribution: 'distribu er ez',
  dépannage: 'dépann er ez',
  édition: 'édit er ez',
  élaboration: 'élabor er ez',
  encadrement: 'encadr er ez',
  enregistrement: 'enregistr er ez',
  entretien: 'entret enir enez',
  établissement: 'établi r ssez',
  évaluation: 'évalu er ez',
  fidélisation: 'fidélis er ez',
  formation: 'form er ez',
  gestion: 'gér er ez',
  installation: 'install er ez',
  intégration: 'intégr er ez',
  management: 'manag er ez',
  modélisation: 'modélis er ez',
  mesure: 'mesur er ez',
  mobilisation: 'mobilis er ez',
  montage: 'mont er ez',
  négociation: 'négoci er ez',
  nettoyage: 'netto yer yez',
  optimisation: 'optimis er ez',
  organisation: 'organis er ez',
  pilotage: 'pilot er ez',
  planification: 'planifi er ez',
  pose: 'pos er ez',
  préparation: 'prépar er ez',
  production: 'produi re sez',
  programmation: 'programm er ez',
  prospection: 'prospect er ez',
  réalisation: 'réalis er ez',
  réception: 'réceptionn er ez',
  rédaction: 'rédig er ez',
  règlement: 'régl er ez',
  réglage: 'régl er ez',
  recueil: 'recueill ir ez',
  saisie: 'saisi r ssez',
  suivi: 'sui vre vez',
  supervision: 'supervis er ez',
  surveillance: 'surveill er ez',
  tenue: 'teni r',
  traitement: 'trait er ez',
  tri: 'tri er ez',
  vente: 'vend re ez',
};
const OF = /^(de la |de l'|du |des |de |d'|aux |en |contre )(\S.*)$/u;
/** What stands before the object of a verb, by what joined it to the noun. */
const ARTICLES: Readonly<Record<string, readonly string[]>> = {
  'aux ': ['les '],
  'en ': ['en '],
  'contre ': ['contre '],
  'de la ': ['la ', 'une '],
  "de l'": ["l'"],
  'du ': ['le ', 'un '],
  'des ': ['les ', 'des ', 'nos ', 'vos ', 'tes '],
  'de ': ['des ', 'les ', 'un ', 'une '],
  "d'": ['des ', 'les ', "l'", 'un ', 'une '],
};

const JOINTS = {
  noun: ['de', 'des', 'du', 'd', 'de la', 'de l', 'en'],
  verb: ['les', 'des', 'le', 'la', 'l', 'un', 'une', 'nos', 'vos'],
} as const;

/** What is done to other things than those that skills are called by. */
const NO_WORK = new Set(['automatisation', 'mise', 'changement', 'lutte', 'envoi']);
const OF_WORK = Object.fromEntries(Object.entries(VERBS).filter(([noun]) => !NO_WORK.has(noun)));

/** The words before what somebody does: `suivi de la`, `assurez le`. */
export const DUTIES: readonly string[] = [
  ...Object.entries({ ...OF_WORK, charge: '', missions: '', travaux: '', conseil: '' }).flatMap(([noun]) =>
    JOINTS.noun.map((joint) => `${noun} ${joint}`),
  ),
  ...Object.values({
    ...OF_WORK,
    faire: 'assur er ez',
    participation: 'effectu er ez',
    exercice: 'gér er ez',
  }).flatMap((forms) => {
    const [stem, ...endings] = forms.split(' ');
    return endings.flatMap((ending) => JOINTS.verb.map((joint) => `${stem}${ending} ${joint}`));
  }),
];

/** The forms with a verb of a French name that is a noun and its object; none for another. */
export function verbFormsOf(text: string): string[] {
  const end = text.indexOf(' ');
  const [stem, ...endings] = VERBS[text.slice(0, Math.max(end, 0))]?.split(' ') ?? [];
  if (stem === undefined) return [];
  const [, joint = '', object = ''] = OF.exec(text.slice(end + 1)) ?? [];
  return endings.flatMap((ending) =>
    (ARTICLES[joint] ?? []).map((article) => `${stem}${ending} ${article}${object}`),
  );
}
