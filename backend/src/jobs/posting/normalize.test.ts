import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainText, sanitizeHtml } from './html.ts';
import { webLink, withoutTrackers } from './link.ts';
import { MOST, normalize, skillText } from './normalize.ts';
import { readLocation } from './place.ts';
import type { Posting, RawPosting } from './posting.ts';

const now = new Date('2026-11-25T12:00:00Z');
const raw: RawPosting = {
  board: 'remoteok',
  externalId: '1',
  title: 'Engineer',
  company: 'Acme',
  locations: ['Berlin, '],
  country: undefined,
  description: '<p>We build APIs with Kubernetes and care for what lasts.</p>',
  markup: 'html',
  complete: true,
  tags: [],
  pay: undefined,
  remote: true,
  url: 'https://remoteok.com/remote-jobs/1',
  urlIsBoards: false,
  postedAt: '2026-11-20T10:00:00+00:00',
};
const stored = (more: Partial<RawPosting>) => normalize({ ...raw, ...more }, now) as Posting;

it('makes a posting that a table can hold of anything', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 500 }),
    fc.constantFrom(
      '\0',
      '\ud800',
      'a\udc00b',
      '<script>x</script>',
      'x'.repeat(100_000),
      '😀'.repeat(1_000),
    ),
  );
  fc.assert(
    fc.property(text, text, text, text, (title, company, location, description) => {
      const posting = normalize({ ...raw, title, company, locations: [location], description }, now);
      if (typeof posting === 'string') {
        expect(posting).toBe('no-title');
        return;
      }
      const all = JSON.stringify(posting);
      expect(all.isWellFormed()).toBe(true);
      expect(all).not.toMatch(/\\u0000|\\ud[89a-f]/i);
      expect(posting.title.length).toBeLessThanOrEqual(MOST.title);
      expect(posting.location).toBe(posting.location.trim().replace(/,$/, ''));
      expect(posting.description.length).toBeLessThanOrEqual(MOST.description);
      expect(posting.descriptionHtml ?? '').not.toMatch(/<script|<img|<iframe|javascript:/i);
    }),
  );
});

it('repairs a text that is damaged, HTML and entities included', () => {
  const { title, description, descriptionHtml } = stored({
    title: 'R&amp;D Engineer â€“ Zürich',
    description: '<p>Weâ€™re &acirc;&#128;&#147; hiring</p><ul><li>Go</li><li>C++ &lt;17&gt;</li></ul>',
  });
  expect(title).toBe('R&D Engineer – Zürich');
  expect(description).toBe('We’re – hiring\n\n- Go\n- C++ <17>');
  expect(descriptionHtml).toBe('<p>We’re – hiring</p><ul><li>Go</li><li>C++ &lt;17&gt;</li></ul>');
});

it('stores neither our address nor the word to mention, even when markup stands in between', () => {
  const tag = `R${Buffer.from('203.0.113.77').toString('base64')}`;
  for (const [open, close] of [
    ['', ''],
    ['<b>', '</b>'],
  ]) {
    const posting = stored({
      description: `<p>We build APIs.</p>Please mention the word ${open}**PROUD**${close} and tag ${open}${tag}${close} when applying to show you read the job post completely (${open}#${tag}${close}). This is a beta feature to avoid spam applicants. Companies can search these words to find applicants that read this and see they're human.`,
    });
    expect(posting.description).toBe('We build APIs.');
    expect(JSON.stringify(posting)).not.toMatch(/PROUD|203\.0|mention/);
    expect(JSON.stringify(posting)).not.toContain(tag.slice(1, 10));
  }
});

describe('markup', () => {
  it.each([
    ['<img src="https://t.example/p.gif" width=1 height=1>Hi', 'Hi'],
    ['<script>alert(1)</script><p onclick="x()">Hi</p>', '<p>Hi</p>'],
    ['<a href="javascript:alert(1)">Hi</a>', '<a>Hi</a>'],
    ['<a href="//evil.example">Hi</a>', '<a>Hi</a>'],
    ['<style>p{}</style><iframe src="x"></iframe><p>Hi', '<p>Hi</p>'],
    [
      '<a href="https://x.example/?a=1&utm_source=y&fbclid=z">Hi</a>',
      '<a href="https://x.example/?a=1" rel="nofollow noopener noreferrer">Hi</a>',
    ],
  ])('%s becomes %s', (dirty, clean) => expect(sanitizeHtml(dirty)).toBe(clean));

  it('that was escaped is read', () =>
    expect(stored({ description: '&lt;p&gt;Hi &amp;amp; bye&lt;/p&gt;' }).descriptionHtml).toBe(
      '<p>Hi &amp; bye</p>',
    ));

  it('is text on lines', () =>
    expect(plainText('<h2>A</h2><p>b<br />c</p><ul><li>d</li></ul>')).toBe('A\n\nb\nc\n\n- d'));

  it('nested a thousand times is flat', () =>
    expect(stored({ description: `${'<div>'.repeat(5_000)}Hi` }).description).toBe('Hi'));
});

describe('lines', () => {
  it.each([
    ['Requirements\n- Go\n- Rust\r\n\r\nWe offer tea', 'Requirements\n- Go\n- Rust\n\nWe offer tea'],
    ['<strong>Profil</strong>\nPython &amp; SQL', 'Profil\nPython & SQL'],
    ['<p>One sentence\nof two lines</p><ul><li>Go</li></ul>', 'One sentence of two lines\n\n- Go'],
  ])('of %j', (description, text) => {
    for (const markup of ['text', 'html'] as const)
      expect(stored({ description, markup }).description).toBe(text);
  });
});

describe('places', () => {
  it('are told apart, cleaned, and each named once; the first is the location', () => {
    const { places, location } = stored({
      locations: ['Berlin, ; Munich', ' munich', 'Köln oder Bonn', 'Frankfurt am Main / Mainz', ''],
    });
    expect(places).toEqual(['Berlin', 'Munich', 'Köln', 'Bonn', 'Frankfurt am Main', 'Mainz']);
    expect(location).toBe('Berlin');
    expect(stored({ locations: ['Bosnia and Herzegovina'] }).places).toEqual(['Bosnia and Herzegovina']);
    expect(stored({ locations: ['Newcastle upon Tyne, UK'] }).places).toEqual(['Newcastle upon Tyne, UK']);
    expect(stored({ locations: [' , '] })).toMatchObject({ places: [], location: '' });
  });

  it('tell the country, unless the board does', () => {
    expect(stored({ locations: ['Remote, Deutschland'] }).country).toBe('de');
    expect(stored({ locations: ['Berlin'], country: 'at' }).country).toBe('at');
    expect(stored({ locations: ['Worldwide'] }).country).toBeNull();
  });
});

describe('a text', () => {
  it('is complete when the board sends all of it, and neither it nor we cut it', () => {
    expect(stored({}).complete).toBe(true);
    expect(stored({ complete: false }).complete).toBe(false);
    for (const end of ['…', '...', ' […]', '… Read more'])
      expect(stored({ description: `We build APIs and more${end}` }).complete).toBe(false);
    expect(stored({ description: `<p>${'word '.repeat(12_000)}</p>` }).complete).toBe(false);
    expect(stored({ description: '<p> </p>' }).complete).toBe(false);
    expect(stored({ description: 'We build APIs … and more.' }).complete).toBe(true);
  });

  it('has a language, when the detector knows it', () => {
    const detect = (text: string) => (/wir/i.test(text) ? 'de' : undefined);
    expect(normalize({ ...raw, description: 'Wir bauen Dienste' }, now, detect)).toMatchObject({
      language: 'de',
    });
    expect(normalize(raw, now, detect)).toMatchObject({ language: null });
  });

  it('is searched for skills with its title and without the board’s tags', () => {
    const text = skillText(
      stored({ title: 'Go Developer', tags: ['kubernetes', 'exec'], description: 'With Kafka.' }),
    );
    expect(text).toBe('Go Developer\nWith Kafka.');
    const gendered = skillText(
      stored({ title: 'Mechatroniker/in (m/w/d) für Kältetechnik', description: 'x' }),
    );
    expect(gendered).toMatch(/^Mechatroniker\s+für Kältetechnik\n/);
  });
});

it('reads the pay with the country of its first place', () => {
  expect(
    stored({ locations: ['Lyon, France'], pay: { min: 2_200, max: 2_500, currency: 'EUR' } }),
  ).toMatchObject({
    ...{ payMin: 2_200, payMax: 2_500, payUnit: 'month' },
    ...{ salaryMin: 26_400, salaryMax: 30_000, salaryCurrency: 'EUR' },
  });
});

it('believes a board that says whether a job is remote, and reads the text where none does', () => {
  const description = '<p>This position is fully remote.</p>';
  expect(stored({ remote: undefined, description }).remote).toBe(true);
  expect(stored({ remote: false, description }).remote).toBe(false);
  expect(stored({ remote: undefined }).remote).toBe(false);
});

it.each([
  ['Berlin,', 'Berlin'],
  ['San Francisco, , ', 'San Francisco'],
  [', London,UK', 'London, UK'],
  [' , ', ''],
])('the location %j is %j', (location, read) => expect(readLocation(location)).toBe(read));

it('links lead to the web only, without a login', () => {
  for (const bad of [
    'javascript:alert(1)',
    'ftp://x.example',
    '/jobs/1',
    'data:text/html,x',
    `https://x.example/${'a'.repeat(3_000)}`,
    '',
  ]) {
    expect(webLink(bad)).toBeUndefined();
    expect(normalize({ ...raw, url: bad }, now)).toBe('no-link');
  }
  expect(withoutTrackers('https://adzuna.com@evil.example/?utm_medium=x&q=a%20b')).toBe(
    'https://evil.example/?q=a+b',
  );
});

it('the board’s own link is as the board made it', () => {
  const url = 'https://www.adzuna.co.uk/jobs/land/ad/1?se=x&utm_medium=api&v=2';
  expect(stored({ url, urlIsBoards: true }).url).toBe(url);
});

it('says why there is no posting', () => {
  expect(normalize({ ...raw, externalId: 'x'.repeat(101) }, now)).toBe('no-id');
  expect(normalize({ ...raw, title: ' \0<b></b> ' }, now)).toBe('no-title');
  for (const postedAt of ['', 'soon', '0001-01-01'])
    expect(normalize({ ...raw, postedAt }, now)).toBe('bad-date');
  expect(stored({ postedAt: '2030-01-01' }).postedAt).toEqual(now);
});

describe('a text made to be slow', () => {
  const long = (text: string) => text.repeat(60_000 / text.length);
  it.each([
    '<div>',
    '<ul><li>',
    '<a href="https://x.example/?utm_a=1">',
    '<',
    '<!--',
    '&lt;p&gt;',
    'Please mention the word ',
    'Please mention the word (#AAAAAAAA)',
    'M',
    'not a remote ',
    'Ãƒ',
    '1 000 ',
    '€1.000-',
    '$9k to ',
    'salary bonus budget ',
    'home office 2 days ',
    'not fully 100% remote ',
    'remote in the ',
  ])('of many %s is not', (text) => {
    // Some 300 ms on a busy machine; what grows with the square of the length takes minutes, and the test is ended.
    normalize({ ...raw, title: long(text), description: `Ã${long('ƒ')}` }, now);
    normalize({ ...raw, description: long(text), remote: undefined }, now);
    normalize({ ...raw, description: `Please mention the word${long(' ')}` }, now);
    normalize({ ...raw, locations: [long(text)], pay: { text: long(text).slice(0, 5_000) } }, now);
  });
});
