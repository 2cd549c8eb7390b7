import type { Candidate } from '../matcher/find.ts';
import type { Name } from '../matcher/names.ts';
import type { Traits } from './traits.ts';

/** Who somebody works with, reports to, sells to or trains is not what they do: colleagues, and departments. */

/** People by their work, as names of skills are: `data scientists`. */
const PERSON =
  /\b(?:developer|engineer|scientist|designer|analyst|architect|administrator|programmer|tester|consultant|marketer|recruiter|manager|teacher|accountant|lawyer|attorney|journalist|photographer|technician|electrician|nurse|paramedic|pharmacist|chef|cook|foreman|carpenter|joiner|plumber|welder|machinist|mechanic|driver|chemist|executive|paraprofessional|therapist|physician|dentist|assistant|aide|receptionist|secretary|paralegal|solicitor|broker|buyer|coordinator|supervisor|trainer|tutor|translator|editor|writer|copywriter|caregiver|carer|controller|superintendent)(s?)$/i;
/** Who people work with, in the same clause; a number says the same: `a squad of five engineers and one data scientist`. */
const BESIDE =
  /\b(?:with|alongside|between|support(?:s|ing)?|assist(?:s|ing)?|plac(?:es|ing)|(?:team|squad|group)s? of|mentor(?:s|ed|ing)?|partner(?:s|ing)? with|colleagues?|from|next to|supervis(?:e|es|ed|ing)|delegates?|report(?:s|ing)? (?:in)?to)\b[^.;:!?\n\u2022]{0,80}$/iu;
const COUNTED = /\b(?:one|two|three|four|five|six|an?|the|our|other) $/i;
/** Words for them whatever they do: `pairing with Android and backend colleagues`. */
const COLLEAGUES =
  /^(?: \([^)\n]{0,80}\))?(?:,? (?:and|or|&) [\p{L}-]+)? (?:colleagues|teammates|counterparts|folks)\b/u;
/** Who buys: `selling to finance or procurement`. */
const SOLD_TO = /\bsell(?:ing|s)? (?:in)?to\b[^.;:!?\n\u2022]{0,60}$/i;

/** Names of skills that are names of departments too. */
const DEPARTMENT =
  /^(?:sales|marketing|digital marketing|product marketing|customer (?:service|success|support|care|experience|relations)|human resources|HR|merchandising|procurement|purchasing|logistics|finance|accounting|accounts payable|accounts receivable|payroll|housekeeping|concierge|F&B|food and beverage|product management|product design|UX|UX design|design|data science|data engineering|data analytics|analytics|quality assurance|quality control|QA|QC|legal|law|research and development|R&D|supply chain|supply chain management|IT support|business development|e-?commerce|public relations|PR|communications|devops|security|information security|cybersecurity|architecture|manufacturing|production|regulatory affairs|compliance|clinical research|nursing|pharmacy|social work|CRM|warehousing|warehouse|maintenance|operations|banking|recruiting|recruitment|talent acquisition|event management|reception|front desk|catering|dispatch|underwriting|retail|account management|account executives?|infrastructure|platform engineering|networking|facilities|facilities management|technical support|quality|training|radiology|laboratory|physiotherapy|occupational therapy)$/i;
const WORKS_WITH =
  /\b(?:(?:work(?:s|ed|ing)?|collaborat\w{1,5}|co-?ordinat\w{1,5}|co-?operat\w{1,5}|partner\w{0,3}|liais\w{1,3}|interact\w{0,3}|communicat\w{1,3}|interfac\w{1,3}|align\w{0,4}|hand in hand|closely|side by side|relationships?|together) with|next to|alongside|(?:bridge|interface|link|liaison) between|report(?:s|ing)? (?:in)?to|contact)\b(?:(?!\b(?:on|to|for|about|regarding|during|through|in)\b)[^.;:!?\n\u2022]){0,90}$/iu;
const WITH = /\bwith (?:our |the |other )?(?:[\p{L}&-]+(?: [\p{L}&-]+)?(?:, | and |, and | & ))*$/iu;
const KNOWN =
  /\b(?:experience[ds]?|background|familiar\w*|knowledge|skills?|proficien\w+|degree|diploma|qualification|comfortable|expertise|understanding|help\w*|assist\w*|support\w*)\b[^.;:!?\n\u2022]{0,60}$/iu;
const THEIRS = /\b(?:our|their|(?:with|to|by|from|contact) the) (?:[\p{L}-]+ )?$/iu;
const THEIR_HEAD =
  /^ (?:lead|leads|manager|managers|head|director|department|clerk|officer|technicians?|staff|desk)\b/i;
const STAFF = /^ (?:staff|department|departments|personnel|technicians?)\b/i;
const TRAINED =
  /\b(?:staff|department|departments|personnel) (?:training|scheduling|management|development|supervision)\b/i;

/** `work with ML engineers`: who has the skill. */
const PEOPLE =
  /^ (?:engineers|developers|scientists|designers|analysts|specialists|experts|managers|teams|nurses|officers|consultants|architects|researchers|administrators|admins)\b/i;

/** Whether a name says who somebody is by their work. */
export const mayBePerson = ({ text, exact }: Name): boolean => !exact && PERSON.test(text);
/** Whether a name is a department's too. */
export const mayBeDepartment = ({ text, language }: Name): boolean =>
  language === undefined && DEPARTMENT.test(text);

/** Whether a name says who somebody works with or sells to: `together with front-end developers`. */
export function isColleague(
  text: string,
  { name, start, end }: Candidate,
  { isPerson, isDepartment }: Traits,
): boolean {
  if (name.language !== undefined) return false;
  const next = text[end];
  // Most names are neither, and no word for people follows: that is seen without looking back.
  const follows = next === ' ' || next === ',' ? text.slice(end, end + 120) : '';
  const isTheirs = follows !== '' && COLLEAGUES.test(follows);
  const isHead = next === ' ' && THEIR_HEAD.test(follows);
  const isPeople = next === ' ' && PEOPLE.test(follows);
  if (!isPerson && !isDepartment && !isTheirs && !isHead && !isPeople) return false;
  const before = text.slice(Math.max(0, start - 110), start);
  if ((isPerson || isDepartment) && before.includes('ell') && SOLD_TO.test(before)) return true;
  if (isHead && THEIRS.test(before)) return true;
  if (isPeople && (WORKS_WITH.test(before) || before.endsWith(' our '))) return true;
  if (!isTheirs && !isPerson) return false;
  if (isPerson && before.toLowerCase().endsWith('our ')) return true;
  if (!BESIDE.test(before)) return false;
  if (isTheirs) return true;
  const [, plural] = PERSON.exec(text.slice(start, end)) ?? [];
  return plural === 's' || (plural !== undefined && COUNTED.test(before));
}

/** Whether one that {@link mayBeDepartment} is somebody worked with: `coordinate with housekeeping, concierge and F&B`. */
export function isDepartment(text: string, { start, end }: Candidate): boolean {
  const follows = text.slice(end, end + 40);
  if (STAFF.test(follows) && !TRAINED.test(follows)) return true;
  const before = text.slice(Math.max(0, start - 110), start);
  if (WORKS_WITH.test(before)) return true;
  return WITH.test(before) && !KNOWN.test(before) && /^(?:,| and\b| or\b| &|[.;\n]|$)/.test(follows);
}
