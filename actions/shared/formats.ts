import { BlockList, isIP } from 'node:net';
import { valueFault } from './dotenv.ts';
import { privateKeyFault } from './private-key.ts';

/** What a value has to look like. */
export interface Format {
  /** As the list of record declares it. */
  declared: string;
  /** What is wrong with a value, to stand behind the key's name; null when nothing is. Never quotes the value. */
  fault(value: string): string | null;
}

/** A string is what is wrong, where the kind can say more than what it expects. */
type Check = (value: string) => boolean | string;

interface Kind {
  /** What a value is, in words. */
  expected: (argument: string) => string;
  /** Undefined when the argument is none that the kind takes. */
  check: (argument: string) => Check | undefined;
}

/** One line each: a line break, a control character or a blank at an end is refused whatever the kind is. */
const KINDS: Readonly<Record<string, Kind>> = {
  text: {
    expected: (range) => `one line of text${length(range)}`,
    check: (range) => sized(range, () => true),
  },
  token: {
    expected: (range) => `printable ASCII without blanks${length(range)}`,
    check: (range) => sized(range, (value) => /^[\x21-\x7e]+$/.test(value)),
  },
  pattern: {
    expected: (source) => `a match of ${source}`,
    check: (source) => {
      const pattern = source === '' ? undefined : new RegExp(`^(?:${source})$`, 'u');
      return pattern && ((value) => pattern.test(value));
    },
  },
  url: {
    expected: (schemes) => `an address that begins with ${beginnings(schemes)}`,
    check: (schemes) => ofUrl(schemes, () => true),
  },
  server: {
    expected: (schemes) => `an address without a path that begins with ${beginnings(schemes)}`,
    check: (schemes) =>
      ofUrl(schemes, ({ pathname, search, hash }) => /^\/?$/.test(pathname) && !search && !hash),
  },
  origin: {
    expected: (schemes) =>
      `scheme, host and port without a path (${choices(schemes)
        .map((one) => ORIGINS[one]?.[0])
        .join(' or ')})`,
    check: (schemes) => {
      const allowed = choices(schemes).map((one) => ORIGINS[one]?.[1]);
      if (allowed.length === 0 || allowed.includes(undefined)) return undefined;
      return (value) => {
        const url = URL.parse(value);
        if (url === null || !/^https?:$/.test(url.protocol)) return false;
        if (!allowed.some((isAllowed) => isAllowed?.(url)))
          return url.protocol === 'http:' && schemes === 'https'
            ? 'begins with http://, and not with https://'
            : false;
        if (url.origin === value) return !url.hostname.endsWith('.') || 'has a dot at the end of its name';
        // The same address: browsers send it in one way, and what is compared with that must be written so.
        return url.href === `${url.origin}/` && !value.endsWith('/')
          ? 'is not in lower case, with other letters as punycode and without the usual port'
          : false;
      };
    },
  },
  host: {
    expected: () => 'a host name or an address',
    check: none(
      (value) =>
        isIP(value) !== 0 ||
        /^(?=.{1,253}$)([A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?(\.(?!$)|$))+$/.test(value),
    ),
  },
  network: {
    expected: () => 'a network in CIDR notation, /8 or smaller, such as 203.0.113.0/24',
    check: none(isNetwork),
  },
  email: {
    expected: () => 'an e-mail address',
    check: none((value) =>
      /^(?!\.)(?!.*\.\.)[\w'+.-]*[\w+-]@([A-Za-z0-9][A-Za-z0-9-]*\.)+[A-Za-z]{2,}$/.test(value),
    ),
  },
  'time-zone': {
    expected: () => 'a time zone such as Europe/Berlin',
    check: none(isTimeZone),
  },
  'json-list': { expected: () => 'a list in JSON with something in it', check: none(isJsonList) },
};

/** These may have several lines, and blanks at their ends; a list of them is one line all the same. */
const WHOLE: Readonly<Record<string, Kind>> = {
  any: { expected: (range) => `text${length(range)}`, check: (range) => sized(range, () => true) },
  'private-key': {
    expected: () => 'a private key without a passphrase',
    check: none((value) => privateKeyFault(value)?.what ?? true),
  },
  'expiring-key': {
    expected: (source) => `<ISO 8601 in UTC>/<key>${source && `, the key a match of ${source}`}`,
    check: (source) => {
      const pattern = new RegExp(`^\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z/(?:${source || '[\\s\\S]{32,}'})$`, 'u');
      return (value) => pattern.test(value);
    },
  },
};

const ALL: Readonly<Record<string, Kind>> = { ...KINDS, ...WHOLE };

/**
 * Reads a declaration: `[list of] KIND [ARGUMENT]`. An argument is a range of characters (`8..64`, `1..`), choices (`http|https`) or,
 * for `pattern`, a regular expression. A list is separated by commas.
 *
 * @throws Error with what is wrong and what there is.
 * @example
 * parseFormat('list of origin https|tailnet').fault('https://a.example, http://100.64.0.7:8001'); // null
 */
export function parseFormat(declared: string): Format {
  const [, list, name = '', argument = ''] = /^(list of )?(\S+)(?: (.+))?$/.exec(declared) ?? [];
  const kind = Object.hasOwn(ALL, name) ? ALL[name] : undefined;
  const check = kind?.check(argument);
  if (kind === undefined || check === undefined)
    throw new Error(`${declared || 'none'}; there are ${Object.keys(ALL).join(', ')}`);
  const entries = (value: string) => (list ? value.split(',').map((entry) => entry.trim()) : [value]);
  const expected = `${list ? 'a list, separated by commas, of ' : ''}${kind.expected(argument)}`;
  const general = Object.hasOwn(WHOLE, name) && !list ? valueFault : lineFault;
  return {
    declared,
    fault(value) {
      const found =
        general(value) ??
        entries(value)
          .map(check)
          .find((result) => result !== true);
      return found === false ? `is not ${expected}` : (found ?? null);
    },
  };
}

/** What nobody means who stores a line. */
function lineFault(value: string): string | null {
  if (/[\r\n\u2028\u2029]/.test(value)) return 'holds a line break';
  const fault = valueFault(value);
  if (fault) return fault;
  if (/\p{Cc}/u.test(value)) return 'holds a control character';
  if (value.trim() !== value) return 'begins or ends with a blank';
  return null;
}

const choices = (argument: string): string[] => argument.split('|').filter(Boolean);

const beginnings = (schemes: string) =>
  choices(schemes)
    .map((scheme) => `${scheme}://`)
    .join(' or ');

function ofUrl(schemes: string, check: (url: URL) => boolean): Check | undefined {
  const allowed = choices(schemes).map((scheme) => `${scheme}:`);
  if (allowed.length === 0) return undefined;
  return (value) => {
    const url = /\s/.test(value) ? null : URL.parse(value);
    return url !== null && url.hostname !== '' && allowed.includes(url.protocol) && check(url);
  };
}

function none(check: Check): Kind['check'] {
  return (argument) => (argument === '' ? check : undefined);
}

/** `1..9` or `1..`; undefined when it is none. */
function bounds(range: string): [min: number, max: number] | undefined {
  const [, min, max] = /^(\d+)\.\.(\d*)$/.exec(range) ?? [];
  return min === undefined ? undefined : [Number(min), max ? Number(max) : Number.POSITIVE_INFINITY];
}

function sized(range: string, check: Check): Check | undefined {
  const [min, max] = range === '' ? [1, Number.POSITIVE_INFINITY] : (bounds(range) ?? []);
  if (min === undefined || max === undefined) return undefined;
  return (value) => value.length >= min && value.length <= max && check(value);
}

const length = (range: string) => (range === '' ? '' : `, ${range} characters`);

/** Plain HTTP reaches a tailnet's addresses encrypted, and nothing else. */
const tailnet = new BlockList();
tailnet.addSubnet('100.64.0.0', 10, 'ipv4');
tailnet.addSubnet('fd7a:115c:a1e0::', 48, 'ipv6');

const ORIGINS: Readonly<Record<string, readonly [words: string, check: (url: URL) => boolean]>> = {
  https: ['https://', ({ protocol }) => protocol === 'https:'],
  http: ['http://', ({ protocol }) => protocol === 'http:'],
  tailnet: [
    'http:// and an address of the tailnet',
    ({ protocol, hostname }) => {
      const address = hostname.replace(/^\[(.*)\]$/, '$1');
      const version = isIP(address);
      return protocol === 'http:' && version !== 0 && tailnet.check(address, version === 4 ? 'ipv4' : 'ipv6');
    },
  ],
};

/** A wider one would let everybody in it name any address. */
const WIDEST_PREFIX = 8;

function isNetwork(value: string): boolean {
  const [, address = '', bits] = /^([^/]+?)(?:\/(\d{1,3}))?$/.exec(value) ?? [];
  const most = { 0: -1, 4: 32, 6: 128 }[isIP(address)] ?? -1;
  // A zone (fe80::1%eth0) is of one machine.
  return !address.includes('%') && Number(bits ?? most) >= WIDEST_PREFIX && Number(bits ?? most) <= most;
}

/** Intl's own list lacks names that it takes, such as Asia/Kolkata and Europe/Kyiv; it takes offsets, which are no zones. */
function isTimeZone(value: string): boolean {
  try {
    return /^[A-Z]/i.test(value) && new Intl.DateTimeFormat('en', { timeZone: value }) !== null;
  } catch {
    return false;
  }
}

function isJsonList(value: string): boolean {
  try {
    const list: unknown = JSON.parse(value);
    return Array.isArray(list) && list.length > 0;
  } catch {
    return false;
  }
}
