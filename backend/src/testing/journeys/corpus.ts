export { ingestCorpus } from '../corpus/ingest.ts';
