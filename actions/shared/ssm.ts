import * as core from '@actions/core';
import {
  DescribeParametersCommand,
  GetParametersByPathCommand,
  GetParametersCommand,
  type ParameterMetadata,
  SSMClient,
} from '@aws-sdk/client-ssm';
import { type AwsReason, callAws } from './aws-errors.ts';
import { Failure } from './outcome.ts';

/** How a read can fail. */
export type SsmReason = AwsReason | 'store-error';

export interface Parameter {
  name: string;
  value: string;
  version: number;
}

/** Where a list continues. */
export interface ListCursor {
  by: 'DescribeParameters' | 'GetParametersByPath';
  token?: string;
}

export interface ListPage {
  names: string[];
  /** Null on the last page. */
  next: ListCursor | null;
}

interface Page {
  parameters: Pick<ParameterMetadata, 'Name' | 'LastModifiedDate'>[];
  next: ListCursor | null;
}

/** AWS's own limits for one call. */
const NAMES_A_CALL = 10;
const NAMES_A_LIST_PAGE = 50;
/** Enough to hide the latency; AWS allows about 40 calls a second, and back-off takes care of a burst. */
const CALLS_AT_ONCE = 10;
const DEADLINE_MS = 60_000;

/** The one method that is used, so that a test can replace the client. */
export type Sender = Pick<SSMClient, 'send'>;

/**
 * A client for Parameter Store. Region, credentials and endpoint come from the environment, as the step before
 * set them. Its own retries are off: {@link ParameterStore} retries, with one deadline for all calls.
 */
export function ssmClient(region?: string): SSMClient {
  return new SSMClient({
    ...(region && { region }),
    maxAttempts: 1,
    // Without throwOnRequestTimeout an unanswered call lasts until the deadline, with a warning.
    requestHandler: { connectionTimeout: 5_000, requestTimeout: 10_000, throwOnRequestTimeout: true },
  });
}

/** Reads Parameter Store within one deadline. Leaving its scope aborts the calls in progress. */
export class ParameterStore {
  readonly #client: Sender & Partial<Pick<SSMClient, 'destroy'>>;
  readonly #closed = new AbortController();
  readonly #signal: AbortSignal;

  readonly #debug: (line: string) => void;

  constructor(
    client: Sender = ssmClient(),
    deadlineMs: number = DEADLINE_MS,
    debug: (line: string) => void = core.debug,
  ) {
    this.#client = client;
    this.#debug = debug;
    this.#signal = AbortSignal.any([this.#closed.signal, AbortSignal.timeout(deadlineMs)]);
  }

  [Symbol.dispose](): void {
    this.#closed.abort();
    this.#client.destroy?.();
  }

  /** The parameters of these names, decrypted: ten per call, in parallel. A name that does not exist is left out. */
  async read(names: readonly string[], WithDecryption = true): Promise<Map<string, Parameter>> {
    const batches = Array.from({ length: Math.ceil(names.length / NAMES_A_CALL) }, (_, index) =>
      names.slice(index * NAMES_A_CALL, (index + 1) * NAMES_A_CALL),
    );
    const found = new Map<string, Parameter>();
    await sideBySide(batches, CALLS_AT_ONCE, async (Names) => {
      const answer = await this.call('GetParameters', (client, options) =>
        client.send(new GetParametersCommand({ Names, WithDecryption }), options),
      );
      for (const { Name: name = '', Value: value = '', Version: version = 0 } of answer.Parameters ?? []) {
        found.set(name, { name, value, version });
      }
    });
    return found;
  }

  /** The newest version of each, without values. A name that does not exist is left out. */
  async versions(names: readonly string[]): Promise<Map<string, number>> {
    const found = await this.read(names, false);
    return new Map([...found.values()].map(({ name, version }) => [name, version]));
  }

  /**
   * The names directly under a path, page by page and without any value. DescribeParameters lists fifty a page, but
   * AWS grants it for the whole account only; where it is not granted, GetParametersByPath lists ten a page.
   */
  async *list(path: string, from: ListCursor = { by: 'DescribeParameters' }): AsyncGenerator<ListPage> {
    for await (const { parameters, next } of this.#pages(path, from, true))
      yield { names: parameters.flatMap(({ Name }) => Name ?? []), next };
  }

  /**
   * When each parameter directly under the paths was last written, by its full name.
   *
   * @param mayFallBack Whether to list by GetParametersByPath where DescribeParameters is not granted.
   */
  async dates(paths: readonly string[], { mayFallBack = true } = {}): Promise<Map<string, Date>> {
    const found = new Map<string, Date>();
    for (const path of paths)
      for await (const { parameters } of this.#pages(path, { by: 'DescribeParameters' }, mayFallBack))
        for (const { Name, LastModifiedDate } of parameters)
          if (Name && LastModifiedDate) found.set(Name, LastModifiedDate);
    return found;
  }

  async *#pages(path: string, from: ListCursor, mayFallBack: boolean): AsyncGenerator<Page> {
    for (let cursor: ListCursor | null = from; cursor !== null; ) {
      const page: Page = await this.#page(path.replace(/\/$/, ''), cursor, mayFallBack);
      yield page;
      cursor = page.next;
    }
  }

  async #page(path: string, cursor: ListCursor, mayFallBack: boolean): Promise<Page> {
    try {
      const { Parameters: parameters = [], NextToken } = await this.call(cursor.by, (_, options) =>
        this.#ask(path, cursor, options),
      );
      // An empty page need not be the last: only a missing token ends the list.
      return { parameters, next: NextToken ? { by: cursor.by, token: NextToken } : null };
    } catch (error) {
      if (this.#closed.signal.aborted) return { parameters: [], next: null };
      const refused = error instanceof Failure && error.reason === 'access-denied';
      if (!refused || !mayFallBack || cursor.by === 'GetParametersByPath') throw error;
      this.#debug('DescribeParameters is not granted; listing by GetParametersByPath');
      return this.#page(path, { by: 'GetParametersByPath' }, mayFallBack);
    }
  }

  #ask(Path: string, { by, token: NextToken }: ListCursor, options: CallOptions) {
    if (by === 'GetParametersByPath') {
      const input = { Path, WithDecryption: false, MaxResults: NAMES_A_CALL, NextToken };
      return this.#client.send(new GetParametersByPathCommand(input), options);
    }
    const ParameterFilters = [{ Key: 'Path', Option: 'OneLevel', Values: [Path] }];
    const input = { ParameterFilters, MaxResults: NAMES_A_LIST_PAGE, NextToken };
    return this.#client.send(new DescribeParametersCommand(input), options);
  }

  /** Makes one AWS call and repeats it while that can help; then throws a {@link Failure} with its reason. */
  call<T>(operation: string, work: (client: Sender, options: CallOptions) => Promise<T>): Promise<T> {
    return callAws(`Parameter Store: ${operation}`, () => work(this.#client, { abortSignal: this.#signal }), {
      signal: this.#signal,
      own: 'store-error',
      nextSteps: NEXT_STEPS,
      debug: this.#debug,
    });
  }
}

interface CallOptions {
  abortSignal: AbortSignal;
}

const NEXT_STEPS: Record<SsmReason, string> = {
  'access-denied':
    'Grant the role what this action’s README lists, and check that the step before took that role.',
  'no-credentials':
    'Run aws-actions/configure-aws-credentials (or set AWS_ACCESS_KEY_ID and AWS_REGION) before this step.',
  throttled: 'Other callers use up the account’s rate for Parameter Store; run again in a minute.',
  unreachable: 'Check AWS_REGION, AWS_ENDPOINT_URL and the runner’s network, then run again.',
  'store-error': 'The message is AWS’s own; the name of the error is in its documentation.',
};

/** Works through the items, at most `width` at once; the first error ends it. */
async function sideBySide<T>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const queue = items.values();
  const worker = async () => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}
