export type Result = object;
