export * from './analyses/tables.ts';
export * from './auth/tables.ts';
export * from './http/tables.ts';
export * from './jobs/posting/tables.ts';
export * from './jobs/refresh/tables.ts';
export * from './jobs/tables.ts';
export * from './resumes/tables.ts';
export * from './skills/tables.ts';
