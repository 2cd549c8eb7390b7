export * from '../analyses/tables.ts';
export * from '../jobs/tables.ts';
