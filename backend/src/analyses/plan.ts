import type { Llm } from '../llm/client.ts';
import { LlmError } from '../llm/errors.ts';
import { type Nameable, type SkillsIn, stepsOf } from './plan-guard.ts';
import { planRequest } from './plan-prompt.ts';
import { pseudonym } from './result.ts';
import type { Analysis } from './tables.ts';

/** Skills in a plan, largest effect first. */
const MOST_SKILLS = 5;

export type Plan = (analysis: Analysis, signal: AbortSignal) => AsyncGenerator<string, void, void>;

type PlanOptions = {
  llm: Pick<Llm, 'chat'>;
  /** What people call a skill. */
  skillName: (id: string) => string;
  skillsIn: SkillsIn;
};

/**
 * A plan in Markdown, one piece per skill. Headings, order and numbers come from the analysis; the model only says
 * how to learn each skill. One request per skill: a bad answer spoils only its own part.
 */
export function createPlan({ llm, skillName, skillsIn }: PlanOptions): Plan {
  return async function* plan({ userId, role, result }, signal) {
    const own = result.own.filter(({ has, asked }) => asked && !has);
    const skills = [...own, ...result.missing].slice(0, MOST_SKILLS);
    const ids = [...result.own, ...result.shown, ...result.missing].map(({ id }) => id);
    const nameable: Nameable = { ids: new Set(ids), names: ids.map(skillName), skillsIn };
    const has = [...result.own.filter(({ has }) => has), ...result.shown];
    const known = has.map(({ id }) => skillName(id));
    if (result.verdict === 'nothing-found') yield 'No postings were found for this role.\n';
    else if (skills.length === 0) yield 'Your resume shows everything that these postings ask for.\n';
    for (const [at, skill] of skills.entries()) {
      const name = skillName(skill.id);
      const more = skill.effect ? ` With it ${skill.effect} more would fit.` : '';
      const instead = skill.instead.map(skillName).join(' or ');
      const asked = `${skill.postings} of ${result.postings.counted} postings ask for it${instead ? `, or for ${instead}` : ''}.`;
      yield `## ${at + 1}. ${name}\n\n${asked}${more}\n\n`;
      const examples = result.examples.filter(({ id }) => skill.examples.includes(id));
      const request = planRequest({
        role,
        skill: { name, percent: Math.round((100 * skill.postings) / result.postings.counted) },
        known,
        examples,
        user: pseudonym(userId),
      });
      const steps = stepsOf(await llm.chat(request, signal).catch(unlessBad), nameable);
      yield `${steps.map((step) => `- ${step}\n`).join('') || '- The language model had nothing of use to say here.\n'}\n`;
    }
  };
}

/** A bad answer for one skill does not end the plan; an unavailable model does. */
function unlessBad(error: unknown): string {
  if (error instanceof LlmError && ['llm-bad-answer', 'llm-cut', 'llm-too-long'].includes(error.reason))
    return '';
  throw error;
}
