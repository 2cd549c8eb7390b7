export * from '../jobs/posting/tables.ts';
export * from '../jobs/refresh/tables.ts';
export * from '../jobs/tables.ts';
