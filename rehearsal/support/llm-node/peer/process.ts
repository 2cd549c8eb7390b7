import { serveJobs } from '../../../testbed/worker.ts';
import type { PeerJobs } from './jobs.ts';
import { manyClients } from './many-clients.ts';
import { openai } from './openai.ts';
import { connectOnly, request, stream } from './requests.ts';

serveJobs<PeerJobs>({ request, stream, connectOnly, openai, manyClients });
