/** How well a person knows a skill, lowest first. */
export const LEVELS = ['basic', 'intermediate', 'advanced', 'expert'] as const;

export type Level = (typeof LEVELS)[number];
