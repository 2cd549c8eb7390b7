import type { ContextRule } from '../rule.ts';
import { each, WORKED_WITH } from '../vocabulary.ts';

/** English names of skills that are words of other trades too, and of what employers say of themselves. */
export const everyday: readonly ContextRule[] = [
  {
    names: each('costing'),
    otherwise: 'is-skill',
    neverBefore: each('menu; menu and; recipe; recipes and; development and; menus and; planning and; dish'),
    neverAfter: each('menus; recipes; dishes'),
    examples: {
      skill: each('standard costing; costing and margins'),
      not: each('menu development and costing; costing menus'),
    },
  },
  {
    names: each('terminations'),
    otherwise: 'is-not',
    before: each('handle; handling; manage; managing; disciplinary actions and; hires and; layoffs and; and'),
    neverBefore: each(
      'swa; cable; wire; fibre; fiber; copper; glanded; gland; jointing and; joints and; panel',
    ),
    examples: {
      skill: each('onboarding, terminations; handling terminations'),
      not: each('SWA terminations, fire alarms; cable terminations'),
    },
  },
  {
    names: each('GCSE; GCSEs'),
    otherwise: 'is-not',
    before: each('teach; teaching; taught; tutored; tutoring; deliver; delivering; to; across; examiner for'),
    after: each(
      'teaching; teacher; classes; groups; curriculum; specification; students; pupils; examiner; lessons; cohorts',
    ),
    neverAfter: each('a; grade; grades; or equivalent; at grade; including; in; results'),
    neverBefore: each('8; 9; 10; five; 5; minimum of; holds'),
    examples: {
      skill: each('teaching GCSE biology; GCSE classes'),
      not: each('8 GCSEs A-C; GCSEs including Maths; GCSE grade 4 in English'),
    },
  },
  {
    names: each('NQT'),
    otherwise: 'is-not',
    after: each('induction; mentor; mentoring; coordinator; programme'),
    neverBefore: each('teacher'),
    examples: { skill: each('NQT mentor; lead of NQT induction'), not: each('Year 1 teacher (NQT)') },
  },
  {
    names: each('Reception'),
    otherwise: 'is-not',
    before: each('manage; managing; run; running; cover; covering; man; front; main; and; the'),
    after: each('duties; desk; area; experience; skills; work; cover; team; and'),
    neverBefore: each('year 1 and; in; drinks; wedding; holiday; evening'),
    neverAfter: each('teacher; class; pupils; children; year; to year; room; and year; on'),
    examples: {
      skill: each('Reception, filing, switchboard; cover reception; reception duties'),
      not: each('Year 1 and Reception teacher; Reception class; a drinks reception; Reception and Year 1'),
    },
  },
  {
    names: each('CPA'),
    otherwise: 'is-skill',
    neverBefore: each(
      'lower; lowered; reduced; reducing; cut; target; cpc and; cpc; ctr; roas; roas and; cac; improved; average; blended; decreased; our',
    ),
    neverAfter: each(
      'down; of; by; under; below; targets; target; goals; reduction; and roas; roas; campaigns; bidding; fell; dropped; from',
    ),
    examples: {
      skill: each('CPA required; active CPA license; CPA or CMA'),
      not: each('CPA down 35%; a CPA of 12 dollars; reduced CPA by half; hit CPA targets'),
    },
  },
  {
    names: each('Teaching'),
    otherwise: 'is-skill',
    neverBefore: each('discharge; patient; family; provides; health; hospital; a; non'),
    neverAfter: each('hospital; to patients; patients; hospitals'),
    examples: {
      skill: each('teaching chemistry; teaching and research'),
      not: each('discharge teaching to patients; a teaching hospital'),
    },
  },
  {
    names: each('supply chain'),
    otherwise: 'is-skill',
    neverBefore: each('software; our; secure the; harden our'),
    neverAfter: each('security; attacks; team; teams; partners'),
    examples: {
      skill: each('supply chain experience; a career in supply chain'),
      not: each('software supply chain security; our supply chain'),
    },
  },
  {
    names: each('Foreign exchange'),
    otherwise: 'is-not',
    before: each('in; of; with; and'),
    after: each('markets; market; trading; risk; products; hedging; exposure; derivatives'),
    neverBefore: each('payments and; process'),
    examples: {
      skill: each('foreign exchange trading; knowledge of foreign exchange'),
      not: each('Process foreign exchange at the desk'),
    },
  },
  {
    names: each('Banking'),
    otherwise: 'is-not',
    before: each(
      'retail; investment; corporate; commercial; private; experience in; background in; knowledge of',
    ),
    after: each(
      'experience; operations; products; sector; regulations; industry; background; systems; knowledge',
    ),
    neverBefore: each('handling and; cash; takings and; online; open'),
    neverAfter: each('of cash; takings; the takings; holidays; hours; details; app; customers; clients'),
    examples: {
      skill: each('experience in banking; banking, insurance, accounting'),
      not: each('cash handling and banking; banking the takings'),
    },
  },
  {
    names: each('insurance claims'),
    otherwise: 'is-skill',
    neverBefore: each('patient; medical; submit; processing; process; private; dental; health'),
    neverAfter: each('with; for patients; to insurers'),
    examples: {
      skill: each('handle property insurance claims; insurance claims, litigation'),
      not: each('process medical insurance claims for patients'),
    },
  },
  {
    names: each('ECG'),
    otherwise: 'is-skill',
    neverAfter: each('technicians; department'),
    examples: { skill: each('ECG and phlebotomy; recording an ECG'), not: each('the ECG technicians') },
  },
  {
    names: each('CQC; Joint Commission'),
    otherwise: 'is-skill',
    neverBefore: each('by; by the; with the; outstanding'),
    neverAfter: each('rated; rating; certified; accredited; gold; registered; outstanding; good; report'),
    examples: {
      skill: each('knowledge of CQC standards; prepare for CQC inspections; Joint Commission readiness'),
      not: each(
        'rated "Outstanding" by the CQC; a CQC registered home; Joint Commission certified stroke program; Joint Commission accredited',
      ),
    },
  },
  {
    names: each('training'),
    otherwise: 'is-not',
    before: each(
      'deliver; delivering; delivers; provide; conducting; conduct; employee; designing; develop; in',
    ),
    after: each('delivery; materials; needs; programmes; programs; sessions; of new; new'),
    neverAfter: each(
      'in; on; desirable; required; preferred; essential; is; will; provided; given; opportunities; budget; and certification; or; would; as; offered; available; day; days; course; courses',
    ),
    neverBefore: each(
      'full; paid; free; loto; iosh; comprehensive; ongoing; on-the-job; your; job; hazmat; sign-on; the; military; formal',
    ),
    examples: {
      skill: each('deliver training; coaching, mentoring, training'),
      not: each('Training in CPI; LOTO training desirable; full training is given; paid training'),
    },
  },
  {
    names: each('Gardening'),
    otherwise: 'is-skill',
    neverBefore: each('system; code; backlog; data; library'),
    examples: {
      skill: each('gardening and lawn care; experience in gardening'),
      not: each('design system gardening'),
    },
  },
  {
    names: each('R&D; Research and development'),
    otherwise: 'is-skill',
    neverBefore: each(
      'our; global; our global; centre de; centres de; equipe; equipes; service; departement; pole; la; notre; direction; nos; site de',
    ),
    neverAfter: each(
      'team; teams; department; departments; group; groups; centre; center; site; tax; hub; colleagues; expenses; spend',
    ),
    examples: {
      skill: each('experience in R&D; R&D projects'),
      not: each('in our R&D group; the R&D team; R&D department; son centre de R&D; nos équipes R&D'),
    },
  },
  {
    names: each('iOS; Android'),
    otherwise: 'is-skill',
    neverAfter: each('users; devices; phone; phones; and web; app store'),
    neverBefore: each('on; for; journeys on; your'),
    examples: {
      skill: each('iOS and Kotlin; experience with Android; Senior Android engineer'),
      not: each('book trips on iOS; on Android and web'),
    },
  },
  {
    names: each('Payroll'),
    otherwise: 'is-skill',
    neverAfter: each(
      'cost; costs; budget; department; software company; budgets; card; giving; deduction; deductions; corrections',
    ),
    neverBefore: each('our; bi-weekly; weekly; control; the; employee owned'),
    examples: {
      skill: each('run payroll; payroll for 300 people; payroll and benefits'),
      not: each('control payroll cost; contact the payroll department'),
    },
  },
  {
    names: each('Nursing'),
    otherwise: 'is-skill',
    neverBefore: each('residential'),
    neverAfter: each(
      'home; homes; facility; facilities; students; mothers; and dementia; and residential; agency; team; colleagues; and care home',
    ),
    examples: {
      skill: each('degree in nursing; nursing, teaching'),
      not: each('a 62-bed nursing home; nursing students'),
    },
  },
  {
    names: each('Human resources'),
    otherwise: 'is-skill',
    neverBefore: each('contact; the; our; to; with; by; contacting; notify'),
    neverAfter: each('department; at; team; representative; office; shared; will'),
    examples: {
      skill: each("Bachelor's degree in Human Resources; human resources experience"),
      not: each('contact Human Resources at this number; the Human Resources department'),
    },
  },
  {
    names: each('Filing'),
    otherwise: 'is-not',
    before: each(
      'typing; photocopying; copying; data entry; general; stationery; and; admin; administrative',
    ),
    after: each(
      'scanning; and scanning; and archiving; duties; and copying; and photocopying; system; systems',
    ),
    neverAfter: each('a; of; deadlines; deadline; date; taxes; fee; for; claims; status'),
    neverBefore: each('tax; patent; the; court; before; sales tax'),
    examples: {
      skill: each('Ordering stationery, filing; typing, filing, scanning; photocopying and filing'),
      not: each('filing a claim; the filing deadline; tax filing deadlines'),
    },
  },
  {
    names: each('Windows'),
    otherwise: 'is-skill',
    neverBefore: each(
      'doors and; stairs; fitting; clean; cleaning; fit; fitting doors and; and; interior; the; double-glazed; shop; time; maintenance',
    ),
    neverAfter: each('and doors; doors; of time; of; installation; cleaning'),
    examples: {
      skill: each('Windows, Linux; Windows 11'),
      not: each('fitting windows and doors; stairs, windows and kitchens'),
    },
  },
  {
    names: each('packaging'),
    otherwise: 'is-skill',
    neverAfter: each(
      'line; lines; machine; machines; equipment; materials; plant; hall; department; company; waste; and labelling',
    ),
    examples: { skill: each('packaging and print design'), not: each('packaging lines; packaging machines') },
  },
  {
    names: each('invoicing'),
    otherwise: 'is-skill',
    neverBefore: each('make; makes; making; our; of; simplify'),
    neverAfter: each('boring; easy; easier; simple; software; platform; product; tools; app; solution'),
    examples: {
      skill: each('quotes, invoicing; invoicing in Xero'),
      not: each('We make invoicing boring; an invoicing platform'),
    },
  },
  {
    names: each('fine-tune'),
    otherwise: 'is-not',
    after: each(
      'models; small; open; large; llms; pre-trained; pretrained; foundation; language; llama; bert; transformer; transformers',
    ),
    examples: {
      skill: each('Fine-tune small models; we fine-tune LLMs'),
      not: each('fine-tune our process'),
    },
  },
  {
    names: each('Meta'),
    otherwise: 'is-not',
    before: each('on; social on; ads on; campaigns on'),
    after: each('business; campaigns; advertising'),
    notBefore: each('at; from; like'),
    examples: {
      skill: each('paid social campaigns on Meta; Google Ads, Meta, TikTok'),
      not: each('an engineer at Meta; it is meta'),
    },
  },
  {
    names: each('Ironclad; Feast'),
    otherwise: 'is-not',
    before: [...WORKED_WITH, ...each('in; on')],
    examples: {
      skill: each('contracts in Ironclad; a feature store on Feast'),
      not: each('an ironclad promise; a feast for all'),
    },
  },
  {
    names: each('APM'),
    otherwise: 'is-skill',
    neverBefore: each('pm or; pm and; a; an; or'),
    neverAfter: each('with; on; role; at'),
    examples: {
      skill: each('APM tools; logging, APM, tracing'),
      not: each('5 years as a PM or APM with a contractor'),
    },
  },
  {
    names: each('social media'),
    otherwise: 'is-skill',
    neverBefore: each('via; through; our; on; chat and; chat or; phone and; email and; email or; us on; by'),
    neverAfter: each('screening; checks; profiles; officer; executive and'),
    examples: {
      skill: each('manage social media; social media, SEO'),
      not: each('customers by email and social media; follow us on social media'),
    },
  },
  {
    names: each('electrical code; electrical codes'),
    otherwise: 'is-skill',
    neverBefore: each('canadian; australian; british'),
    examples: { skill: each('knowledge of the electrical code'), not: each('the Canadian Electrical Code') },
  },
  {
    names: each('AP'),
    otherwise: 'is-not',
    before: each('one; in; handle; handling; of; full-cycle; full cycle'),
    after: each(
      'clerk; specialist; aging; ageing; invoices; and ar; processing; ledger; experience; department',
    ),
    neverBefore: each('leed; breeam; a; the'),
    neverAfter: each('is; exam; exams; courses; calculus; classes; style; credits'),
    examples: {
      skill: each('AP and AR; one AP clerk; full-cycle AP'),
      not: each('LEED AP is an asset; AP calculus'),
    },
  },
];
