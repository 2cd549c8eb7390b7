import type { Language } from '../language/detect.ts';
import type { Candidate } from '../matcher/find.ts';
import { isGermanAside } from './asides-de.ts';
import { isFrenchAside } from './asides-fr.ts';

/**
 * Sentences of an English posting that ask for nothing: what the employer is, who buys from it, what its people became,
 * how to apply, and what the law wants said. A name in one of them is no skill, whatever it is.
 */

/** What a sentence that asks, or says how something is built, has anywhere. */
const ASKS =
  /\b(?:you(?:['\u2019](?:ll|ve|d|re))?|looking for|seeking|seeks?|hiring|in search of|require[sd]?|experience|using|uses|(?:built|building|builds) (?:with|in|on)|stack\b(?!-)|responsible)\b/i;
/** A company, as what a sentence begins with is called. */
const COMPANY =
  'company|companies|firm|provider|platform|start-?up|scale-?up|organi[sz]ation|group|resort|hotel|restaurant|(?:care|nursing|retirement) home|manufacturer|brand|hospital|agency|retailer|forwarder|distributor|supplier|producer|maker|charity|non-?profit|studio|consultancy|bank|insurer|clinic|university|college|school|district|housebuilder|contractor|leader|operator|trust|practice';
/** `Northgrid (NASDAQ: NGRD) is the observability platform …`, `We are a family-run bakery group`. */
const IS_COMPANY = new RegExp(
  String.raw`^(?:[Ww]e(?:['\u2019]re| are)|(?!(?:The|This|That|You|Your|It|Experience|Knowledge|Candidates?|A|An)\b)\p{Lu}[\p{L}\d&.'\u2019-]*(?: (?:&|and|of|\p{Lu}[\p{L}\d&.'\u2019-]*)){0,5}(?: \([^)\n]{1,40}\))?(?:,[^,\n]{1,80},)? is) (?:proud to be |now )?(?:an?|the|one of)\b[^\n]{0,160}?\b(?:${COMPANY})\b`,
  'u',
);
const SPEAKS_OF_ITSELF = [
  // `Trusted by 600 banks`, `Part of the Aurelia Hotels collection`
  /^(?:trusted|used|loved|backed|recommended) by\b/i,
  /^(?:founded|established|headquartered|based) (?:in|by)\b[^\n]{0,160}\b(?:we|our|company|firm|group|clients|customers|employees|people|offices|serves?|operates?|has|have)\b/i,
  /^[Pp]art of (?:the )?\p{Lu}/u,
  /^(?:since (?:19|20)\d\d|for (?:more than|over|nearly|almost|the (?:past|last)) [^\n]{1,30}|over the (?:past|last) [^\n]{1,30}),? \p{L}+(?: \p{L}+){0,3} (?:has|have|been)\b/iu,
  /^with (?:more than|over|around|nearly|some|offices|sites|\d)[^\n]{0,80}\b(?:employees|customers|clients|countries|offices|locations|members|users|patients|stores|people|sites|colleagues)\b/i,
  // `More than 8,000 companies use TeamTide for payroll`
  /\b(?:customers|companies|clients|businesses|clinics|schools|shops|brands)\b[^\n]{0,80}\b(?:use|rely on|trust|choose|love) (?:us\b|our\b|\p{Lu})/u,
  /^(?:our|the) (?:clients|customers|products|services|solutions|residents|investors|partners)(?:,? [^\n]{1,40}?)? (?:are|include|range|span|come|have|enjoy)\b/i,
  /^our [\d,]+ (?:people|employees|engineers|colleagues|staff|volunteers|teams)\b/i,
  /\b(?:students|residents|interns|apprentices)\b[^\n]{0,60}\btrain with us\b/i,
];
const CAREERS = [
  /\b(?:many|some|most|several|two|three|half) of our\b[^\n]{0,100}\b(?:started|began|grew|came|joined)\b/i,
  /\bour (?:\p{L}+[ ,-]+){1,12}(?:started|began) (?:in|at|as|on|out)\b/iu,
  /\bformer \p{L}+s\b[^\n]{0,40}\b(?:work|today|now|become)\b/iu,
  /\b(?:move up to|clear path to|career paths?\b|(?:are|be|get) promoted to)\b/i,
];
const LEGAL = [
  /\b(?:your|applicants?['\u2019]?|candidates?['\u2019]?) (?:personal )?(?:data|details|information)\b/i,
  /\b(?:us|we) (?:will )?(?:stor|process|keep|hold|retain)(?:e|ing)?\b[^\n]{0,40}\bdata\b/i,
  /\b(?:our|see|read|this|the following) (?:\p{L}+ ){0,2}privacy (?:notice|policy|statement)\b/iu,
  /\bfor data protection reasons\b/i,
  /\bwithout regard to\b|\bdiscriminat(?:e|es|ion)\b[^\n]{0,40}\b(?:on the basis|because|against|on any)\b/i,
  /\b(?:reasonable )?(?:accommodations?|adjustments?)\b[^\n]{0,60}\b(?:contact|appl(?:y|ication)|interview|disabilit)/i,
];
const APPLYING = [
  /^(?:to apply|apply (?:with|by|through|via|online|from|now)|please (?:apply|send|submit)|send (?:us )?your|for (?:further|more) information)\b/i,
  /\b(?:applications?|cvs?|r[e\u00e9]sum[e\u00e9]s?) (?:by|via|through) e-?mail\b/i,
  /\b(?:hiring|interview|recruitment|selection) process\b/i,
  /\bapplications?\b[^\n]{0,50}\b(?:rejected|not be considered|accepted)\b/i,
  /\b(?:we(?:['\u2019]re| are) (?:also )?hiring|we have openings|see our (?:other|careers)|other (?:vacancies|openings)|(?:our|the) careers (?:page|site|portal))\b/i,
];

const OF_OTHERS = [...LEGAL, ...APPLYING, ...CAREERS];
/** What each of these has: most sentences have none of it, and are read once. */
const MAY_BE_OF_OTHERS =
  /data|privacy|regard to|discriminat|accommodation|adjustment|applications?\b|by e-?mail|process\b|hiring|openings|vacancies|careers|apply|please|information|send |of our|started|began|former |move up|path|promoted/;
const MAY_BE_COMPANY = /^[Ww]e| is /;
const MAY_BE_OF_ITSELF =
  /^(?:trusted|used|loved|backed|recommended|founded|established|headquartered|based|part of|since|for |over the|with |our |the )|customers|companies|clients|businesses|clinics|schools|shops|brands|train with us/;

/** Whether a sentence speaks of something other than the work, so that no name in it is a skill. */
export function isAside(sentence: string): boolean {
  const lower = sentence.toLowerCase();
  if (MAY_BE_OF_OTHERS.test(lower) && OF_OTHERS.some((one) => one.test(sentence))) return true;
  if (MAY_BE_COMPANY.test(sentence) && IS_COMPANY.test(sentence)) return !ASKS.test(sentence);
  return (
    MAY_BE_OF_ITSELF.test(lower) && SPEAKS_OF_ITSELF.some((one) => one.test(sentence)) && !ASKS.test(sentence)
  );
}

/** Longer sentences are read in part. */
const REACH = 240;
const STARTS_WITH = /^[^\p{L}\p{N}]+/u;
const IS_ASIDE = { en: isAside, fr: isFrenchAside, de: isGermanAside } as const;

/** Whether a sentence ends after a character: at a line's end, a bullet, or a full stop before a blank. */
function endsAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === 0x0a || code === 0x0d || code === 0x2022) return true;
  return (code === 0x2e || code === 0x21 || code === 0x3f) && !(text.charCodeAt(at + 1) > 0x20);
}

/** Reads sentences of a text in its language, in each where it is unknown; asked in ascending order, each once. */
export function createAsides(
  text: string,
  languageOfText: () => Language | undefined,
): (candidate: Candidate) => boolean {
  let known = { from: 0, to: -1, is: false };
  return ({ start, end }) => {
    if (start >= known.from && end <= known.to) return known.is;
    let from = start;
    while (from > 0 && start - from < REACH && !endsAt(text, from - 1)) from -= 1;
    let to = end;
    while (to < text.length && to - end < REACH && !endsAt(text, to)) to += 1;
    const language = languageOfText();
    const sentence = text.slice(from, to).replace(STARTS_WITH, '');
    const is =
      language === undefined
        ? Object.values(IS_ASIDE).some((each) => each(sentence))
        : (language === 'fr' || language === 'de' ? IS_ASIDE[language] : isAside)(sentence);
    known = { from, to, is };
    return known.is;
  };
}
