import { Failure } from '../../shared/outcome.ts';
import type { Context } from '../context.ts';
import { type ApiRequest, askApi } from '../http.ts';
import type { StepReason, Values } from '../strategy.ts';

/** An API whose keys a person makes, and its cheapest request that tells a good key from a bad one. */
interface LiveApi {
  name: string;
  /** Where a key is made and revoked. */
  console: string;
  ask(values: Values, endpoints: Context['endpoints']): { url: URL } & Pick<ApiRequest, 'headers'>;
  /** Statuses that refuse a key. */
  refusals: readonly number[];
  /** Whether it was the API that answered. */
  answered(body: Record<string, unknown>): boolean;
}

/** By the name of the subject; adding an API is an entry. */
const LIVE_APIS: Readonly<Record<string, LiveApi>> = {
  PINECONE_API_KEY: {
    name: 'Pinecone',
    console: 'https://app.pinecone.io, API keys',
    ask: ({ PINECONE_API_KEY = '' }, { pinecone }) => ({
      url: new URL(`${pinecone}/indexes`),
      headers: { 'Api-Key': PINECONE_API_KEY, 'X-Pinecone-API-Version': '2025-10' },
    }),
    refusals: [401, 403],
    answered: () => true,
  },
  ADZUNA_API_KEY: {
    name: 'Adzuna',
    console: 'https://developer.adzuna.com, Dashboard',
    ask: ({ ADZUNA_APP_ID = '', ADZUNA_API_KEY = '' }, { adzuna }) => {
      const url = new URL(`${adzuna}/v1/api/jobs/gb/search/1`);
      const query = { app_id: ADZUNA_APP_ID, app_key: ADZUNA_API_KEY, results_per_page: '1' };
      for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value);
      return { url };
    },
    // A login that failed is 410 there.
    refusals: [401, 403, 410],
    answered: ({ count }) => typeof count === 'number',
  },
};

/** The entry of a subject. Without one a value would go untested. */
export function liveApiOf(subject: string): LiveApi {
  const api = Object.hasOwn(LIVE_APIS, subject) ? LIVE_APIS[subject] : undefined;
  if (!api) throw new Error(`No API tests ${subject}: it has no entry in live-apis.ts`);
  return api;
}

/** Proves that the API accepts these values. @throws Failure `refused`, or `api-failed` when it does not say. */
export async function proveLive(
  subject: string,
  values: Values,
  endpoints: Context['endpoints'],
): Promise<void> {
  const { name, console, ask, refusals, answered } = liveApiOf(subject);
  const { url, headers = {} } = ask(values, endpoints);
  const { status, body } = await askApi(url, { headers, judged: refusals });
  if (refusals.includes(status)) {
    throw new Failure<StepReason>('refused', `${name} refuses the new value (${status}).`, {
      nextStep: `The old one stays in use. Check at ${console} that the new one was copied whole and is not revoked; then store it again.`,
    });
  }
  if (typeof body !== 'object' || body === null || !answered({ ...body })) {
    throw new Failure<StepReason>('api-failed', `${url.host} answered ${status}, but not as ${name} does.`, {
      nextStep: `Nothing is replaced. Check that ${name} is at that address, and what its documentation says now.`,
    });
  }
}
