/**
 * What English texts say with a verb where the catalogue has a noun: `handle complaints`, `handling complaints` for
 * `complaint handling`. The noun that ends a name, and the verb's forms. What companies say of their products is not
 * among them: `we design and develop …`.
 */
const VERBS: ReadonlyMap<string, readonly string[]> = new Map(
  `
  administration: administer administering administers administered
  analysis: analyze analyse analyzing analysing analyzes analyzed analysed
  assembly: assemble assembling assembles assembled
  assessment: assess assessing assesses assessed
  automation: automate automating automates automated
  booking: book booking books booked
  calibration: calibrate calibrating calibrates calibrated
  cleaning: clean cleaning cleans cleaned
  coaching: coach coaching coaches coached
  collection: collect collecting collects collected
  configuration: configure configuring configures configured
  control: control controlling controls controlled
  coordination: coordinate coordinating coordinates coordinated
  cutting: cut cutting cuts
  dispensing: dispense dispensing dispenses dispensed
  documentation: document documenting documents documented
  drafting: draft drafting drafts drafted
  driving: drive driving drives drove
  editing: edit editing edits edited
  evaluation: evaluate evaluating evaluates evaluated
  fitting: fit fitting fits fitted
  forecasting: forecast forecasting forecasts
  generation: generate generating generates generated
  handling: handle handling handles handled
  inspection: inspect inspecting inspects inspected
  installation: install installing installs installed
  integration: integrate integrating integrates integrated
  laying: lay laying lays laid
  loading: load loading loads loaded
  maintenance: maintain maintaining maintains maintained
  management: manage managing manages managed
  migration: migrate migrating migrates migrated
  modeling: model modeling modelling models modeled
  monitoring: monitor monitoring monitors monitored
  negotiation: negotiate negotiating negotiates negotiated
  optimization: optimize optimise optimizing optimising optimizes optimized optimised
  ordering: order ordering orders ordered
  painting: paint painting paints painted
  picking: pick picking picks picked
  planning: plan planning plans planned
  preparation: prepare preparing prepares prepared
  pricing: price pricing prices priced
  processing: process processing processes processed
  reconciliation: reconcile reconciling reconciles reconciled
  repair: repair repairing repairs repaired
  review: review reviewing reviews reviewed
  scheduling: schedule scheduling schedules scheduled
  screening: screen screening screens screened
  sourcing: source sourcing sources sourced
  supervision: supervise supervising supervises supervised
  taking: take taking takes took
  teaching: teach teaching teaches taught
  tracking: track tracking tracks tracked
  unloading: unload unloading unloads unloaded
  validation: validate validating validates validated
  verification: verify verifying verifies verified
  welding: weld welding welds welded
  writing: write writing writes wrote
  `
    .trim()
    .split('\n')
    .map((line) => {
      const [noun = '', forms = ''] = line.trim().split(': ');
      return [noun, forms.split(' ')];
    }),
);
/**
 * Objects with which the verb says something else, `managing partner`, `manage it`, or what everybody says: `we process
 * data`, `review documents`; and adjectives.
 */
const NOT_THESE =
  /^(?:(?:product|line|it|us|room|partner|power|order|time|self|home|business|general|human|strategic|technical|financial|digital|public|unit|direct|fixed|capital|open|hot|cold|dry|deep|fast|social|manual|corporate|creative|legal|medical|clinical|mechanical|electrical|industrial|commercial|residential|routine|preventive|corrective|predictive|planned|scheduled|voice)\b.*|(?:data|document|sample|payment|process|system|software|code|test) (?:collection|processing|review|control|assessment|generation|preparation)|.* (?:and|or) \p{L}+)$/u;
const OBJECT = /^[\p{L}'-]{2,}(?: [\p{L}'-]{3,})?$/u;

/** The forms with a verb of an English name that is what is done and to what; none for another. */
export function englishVerbFormsOf(text: string): string[] {
  const end = text.lastIndexOf(' ');
  const noun = text.slice(end + 1).toLowerCase();
  const forms = VERBS.get(noun);
  if (!forms) return [];
  const object = text.slice(0, Math.max(end, 0)).toLowerCase();
  if (!OBJECT.test(object) || NOT_THESE.test(`${object} ${noun}`)) return [];
  const objects = pluralOf(object);
  return forms.flatMap((form) => [`${form} ${object}`, `${form} ${objects}`]);
}

function pluralOf(noun: string): string {
  if (/[^s]s$/.test(noun)) return noun;
  if (/(?:[sx]|ch|sh)$/.test(noun)) return `${noun}es`;
  return /[^aeou]y$/.test(noun) ? `${noun.slice(0, -1)}ies` : `${noun}s`;
}
