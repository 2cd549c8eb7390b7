import { expect, it } from 'vitest';
import { fold, withoutUmlauts, wordsOf } from './fold.ts';

it.each([
  ['DÉVELOPPEUR à Île-de-France', 'developpeur a ile de france'],
  ['Straßenbauer; Œnologue; Łódź; smørrebrød', 'strassenbauer oenologue lodz smorrebrod'],
  ['C++/C# und F#', 'cplusplus csharp und fsharp'],
  ['.NET, ASP.NET und VB.Net', 'dotnet asp dotnet und vb dotnet'],
  ['I am on the net. Network', 'i am on the net network'],
  ['R&D, Q & A, Marks & Spencer', 'rnd qna marks spencer'],
  ['U.K. and U.S.A., e.g. here', 'uk and usa eg here'],
  ['PM from 9 AM to 5:30 p.m., 7pm', 'pm from 9 to 5 30 7'],
  ['co\u00adoperate\u200b zero', 'cooperate zero'],
  ['ﬁnance Ⅳ', 'finance iv'],
  ['«»—!?', ''],
])('folds %j', (text, folded) => {
  expect(fold(text)).toBe(folded);
});

it('has no word in a text of signs, and one word for each in others', () => {
  expect(wordsOf(' – ')).toEqual([]);
  expect(wordsOf('Node.js-Entwickler')).toEqual(['node', 'js', 'entwickler']);
});

it.each([
  ['koeln', 'koln'],
  ['qualitaet', 'qualitat'],
  ['gaertner', 'gartner'],
  ['steuer', undefined],
  ['neue', undefined],
  ['queue', undefined],
  ['nurse', undefined],
])('reads ae, oe and ue of %s as umlauts where they may be some', (word, plain) => {
  expect(withoutUmlauts(word)).toBe(plain);
});
