import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atLeast } from '../../../../.ci/fast-check.ts';
import { repairMojibake } from './mojibake.ts';

const windows1252 = new TextDecoder('windows-1252');
const misreadBy = {
  'Windows-1252': (text: string) => windows1252.decode(Buffer.from(text)),
  'Latin-1': (text: string) => Buffer.from(text).toString('latin1'),
};

const WORDS = [
  ...'don’t café naïve Zürich Spaß Größe “senior” – façade señor São GRÖSSE Ångström über déjà voilà œuvre'.split(
    ' ',
  ),
  ...'Разработчик опыт 日本語 求人 μικρό עברית مهندس 🚀 👩‍💻 €90k → • … « CAFÉ » Łódź České ¿Qué? ™ MAÇÃ SÃO Été'.split(
    ' ',
  ),
];
const ASCII =
  'we are hiring a Senior Engineer (remote), up to $90,000! https://example.com/a?b=c&d <p>x</p>'.split(' ');
const goodText = fc
  .array(fc.constantFrom(...WORDS, ...ASCII), { minLength: 1, maxLength: 20 })
  .map((words) => words.join(' '));

describe.each(Object.entries(misreadBy))('UTF-8 read as %s', (_, misread) => {
  it('is put right, once or twice', () => {
    // A word that stands alone and looks like a good one, such as `É»`, is not: it is left out by a word that is none.
    const text = goodText.map((good) => `${good} it’s`);
    fc.assert(fc.property(text, (good) => void expect(repairMojibake(misread(good))).toBe(good)));
    fc.assert(fc.property(text, (good) => void expect(repairMojibake(misread(misread(good)))).toBe(good)));
  });
});

it('never damages good text', () => {
  fc.assert(
    fc.property(goodText, (good) => void expect(repairMojibake(good)).toBe(good)),
    atLeast(1_000),
  );
});

it.each([
  'CAFÉ»',
  'Viel Spaß…',
  'Spaß”',
  'café »',
  'l’été »',
  '„PÅ“',
  'MAÇÃ»',
  '5×™',
  'É…',
  'Â',
  'Ã',
  'â€',
  'SÃO PAULO',
  'À “propos”',
])('leaves %s alone', (good) => expect(repairMojibake(good)).toBe(good));

it.each([
  ['weâ€™re hiring', 'we’re hiring'],
  ['â€œseniorâ€\u009d', '“senior”'],
  ['aoÃ»t', 'août'],
  ['Å“uvre', 'œuvre'],
  ['weÃ¢â‚¬â„¢re', 'we’re'],
  ['Â£50,000 â€“ Â£60,000', '£50,000 – £60,000'],
  ['good é → and badâ€™s', 'good é → and bad’s'],
  ['ðŸš€ launch 日本', '🚀 launch 日本'],
  ['ï»¿Engineer', '\ufeffEngineer'],
])('repairs %s', (damaged, right) => expect(repairMojibake(damaged)).toBe(right));

it('has nothing more to do after it is done, whatever it was given', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.uint8Array({ maxLength: 40 }).map((bytes) => windows1252.decode(bytes)),
  );
  fc.assert(
    fc.property(text, (any) => {
      const once = repairMojibake(any);
      expect(repairMojibake(once)).toBe(once);
    }),
  );
});
