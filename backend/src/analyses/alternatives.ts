/** Where a text names a skill. */
export type Mention = { id: string; start: number; end: number };

/** Between a name and its abbreviation. */
const SAME = /^[\s()"'“”„’,/–-]*$/u;
/** Between the items of a list. */
const COMMA = /^["'”’\s]*[,/|]["'“„\s]*$/u;
/** The same at its end, with the few words that go with the items: `RN licence or NMC`, `Java or with Kotlin`. */
const OR =
  /^[\s()"'”’]*(?:[\p{L}-]+ ?){0,2}[)"'”’]*,? ?(?<!\p{L})(?:or|and\/or|oder|und\/oder|bzw\.|beziehungsweise|ou|et\/ou) (?:[\p{L}-]+ ){0,3}(?:[dl]['’])?["'“„(]*$/iu;
/** After a list whose last item is no skill: `Salesforce, Intercom or similar`. */
const OR_MORE = /^["'”’\s]*,? ?(?:or|oder|ou) \p{L}/u;
/** Within an item: `or Vue/Angular`. */
const SLASH = /^ ?\/ ?$/;
/** At the end of a list of which one will do. */
const AND = /^["'”’\s]*,? ?(?:and|und|et) ["'“„]*$/u;
/** Before such a list. */
const ONE_OF =
  /(?<!\p{L})(?:(?:one|any)(?: or more)? of|either|mindestens eine[rsmn]?|eine[rsmn]? (?:der|von)|au moins une?|l['’]une? (?:des|de ces))(?!\p{L})[^.;!?]{0,40}$/iu;
/** Characters between two of a list, and those before it that are looked at: a text without an end takes linear time. */
const [MOST_BETWEEN, REACH] = [80, 80];

/**
 * The groups of skills in a text of which any one will do: "ACCA, ACA or CIMA", "Java oder Kotlin", "one of React, Vue,
 * Angular". Somebody who has one of a group lacks none of it. `mentions` are in the order of the text.
 */
export function alternativesIn(text: string, mentions: readonly Mention[]): string[][] {
  const groups: string[][] = [];
  let list: string[] = [];
  /** Whether an "or" stands between its last two, or "one of" before it. */
  let [isOr, isOneOf] = [false, false];
  /** Whether the "or" opened a bracket: "or another JVM language (Kotlin, Scala)". */
  let isInBrackets = false;
  const end = (last: Mention | undefined) => {
    const group = [...new Set(list)];
    const isGroup = isOr || isOneOf || (last && OR_MORE.test(text.slice(last.end, last.end + MOST_BETWEEN)));
    if (isGroup && group.length > 1) groups.push(group);
  };
  for (const [at, { id, start }] of mentions.entries()) {
    const [first, before] = [mentions[at - 2], mentions[at - 1]];
    const gap = before === undefined ? '\n' : text.slice(before.end, start);
    // What stands in brackets belongs to what stands before: "AWS (Lambda, S3) or GCP".
    const isNested = /^\s*\)/.test(gap) && first?.id !== before?.id;
    const isNext = before?.id === id ? SAME.test(gap) : COMMA.test(gap) || (isOneOf && AND.test(gap));
    const isLast = !isNested && gap.length <= MOST_BETWEEN && OR.test(gap) && !gap.includes('\n');
    // After the "or" a comma begins another item: "Java or Kotlin, SQL".
    const isOpen = !isOr || isInBrackets || before?.id === id || SLASH.test(gap);
    if (isLast || (isNext && !gap.includes('\n') && isOpen)) {
      list.push(id);
      isOr ||= isLast;
      if (isLast) isInBrackets = gap.lastIndexOf('(') > gap.lastIndexOf(')');
      continue;
    }
    end(before);
    [list, isOr, isInBrackets] = [[id], false, false];
    isOneOf = ONE_OF.test(text.slice(Math.max(text.lastIndexOf('\n', start) + 1, start - REACH), start));
  }
  end(mentions.at(-1));
  return groups;
}
