import { serveJobs } from '../../../testbed/worker.ts';
import { manyClients } from './many-clients.ts';
import { openai } from './openai.ts';
import { connectOnly, request, stream } from './requests.ts';

const jobs = { request, stream, connectOnly, openai, manyClients };
serveJobs(jobs);

/** What a peer can do. */
export type PeerJobs = typeof jobs;
