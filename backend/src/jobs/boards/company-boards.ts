/** A company's own jobs, at the software it hires with. */
export type CompanyBoard = {
  provider: (typeof PROVIDERS)[number];
  /** The word in the address of its jobs: `acme` of `https://jobs.lever.co/acme`. */
  token: string;
  /** As it is shown; the token where none is given and the provider sends none. */
  name: string;
};

/** `lever-eu` is Lever's instance in Europe, https://jobs.eu.lever.co. */
const PROVIDERS = ['greenhouse', 'lever', 'lever-eu', 'ashby'] as const;

/** Goes into a path of a fixed host, so it has nothing that an address gives a meaning to. */
const TOKEN = /^[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9])?$/;
/** One request each and night. */
const MOST = 200;

/**
 * Reads `greenhouse:acme,lever:globex=Globex Ltd,ashby:Initech`: provider, token, and a name where that is another. Throws
 * an error that says what is wrong.
 */
export function parseCompanyBoards(text: string): CompanyBoard[] {
  const boards = text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map(parseOne);
  if (boards.length > MOST) throw new Error(`must have at most ${MOST} companies`);
  const seen = new Set<string>();
  for (const { provider, token } of boards) {
    const key = `${provider}:${token}`;
    if (seen.has(key)) throw new Error(`has ${key} twice`);
    seen.add(key);
  }
  return boards;
}

function parseOne(part: string): CompanyBoard {
  const [, provider = '', token = '', name = ''] = /^([^:=]*):([^=]*)(?:=(.*))?$/.exec(part) ?? [];
  const known = PROVIDERS.find((one) => one === provider.trim());
  if (!known)
    throw new Error(`must be ${PROVIDERS.join(':…, ')}:…, such as greenhouse:acme,lever:globex=Globex Ltd`);
  if (!TOKEN.test(token.trim()) || token.includes('..'))
    throw new Error(`must name each company by the word in the address of its jobs, such as ${known}:acme`);
  const shown = name.trim().replaceAll(/\s+/g, ' ');
  if (shown.length > 100) throw new Error('must have names of at most 100 characters');
  return { provider: known, token: token.trim(), name: shown || nameOf(token.trim()) };
}

/** `acme-robotics` is Acme Robotics; a token with capitals is written as the company writes it. */
function nameOf(token: string): string {
  if (/[A-Z]/.test(token)) return token;
  return token.replaceAll(/[._-]+/g, ' ').replaceAll(/(?<![a-z0-9])[a-z]/g, (letter) => letter.toUpperCase());
}

/** The companies of a provider, by the names of their queries. */
export const companiesOf = (
  companies: readonly CompanyBoard[],
  providers: readonly CompanyBoard['provider'][],
): Map<string, CompanyBoard> =>
  new Map(
    companies
      .filter(({ provider }) => providers.includes(provider))
      .map((company) => [company.provider === 'lever-eu' ? `eu/${company.token}` : company.token, company]),
  );

/** Asked once a night for each company; they state no limit. A second run and retries fit in. */
export const companyQuotas = (companies: number) => [
  { spanMs: 60_000, requests: 30 },
  { spanMs: 86_400_000, requests: Math.max(20, 6 * companies) },
];
