/** How well a person knows a skill, lowest first. */
export const LEVELS = ['basic', 'intermediate', 'advanced', 'expert'] as const;

export type Level = (typeof LEVELS)[number];

/** What a text says beside a name about how well it is known: where that ends in the folded text, and the level, if one. */
export type Proficiency = { to: number; level?: Level };
