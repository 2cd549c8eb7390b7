import { describe, expect, it } from 'vitest';
import { cleanResumeText } from './clean.ts';
import { repairText, type TextOrigin } from './repair.ts';

const repaired = (text: string, origin: TextOrigin = 'drawn') => cleanResumeText(repairText(text, origin));

describe('a lost ligature', () => {
  it.each([
    ['con\0guration', 'configuration'],
    ['o\ufffdce', 'office'],
    ['work\ufffdow', 'workflow'],
    ['e\0cient sta\0 pro\0les', 'efficient staff profiles'],
    ['\0nance and a \u0002exible budget', 'finance and a flexible budget'],
    ['a di\u001ferent tra\ue003c', 'a different traffic'],
    ['scienti\u0003c a\u000eliate', 'scientific affiliate'],
    ['CERTI\0ED O\ufffdCE', 'CERTIFIED OFFICE'],
    ['Quali\0kation, Wirtscha\0, Gra\0k', 'Qualifikation, Wirtschaft, Grafik'],
    ['e\0cacité \0nancier o\0re', 'efficacité financier offre'],
    ['communica\0on pla\0orm', 'communication platform'],
  ])('%j is %j', (text, whole) => expect(repaired(text)).toBe(whole));

  it('is what makes it the name of a skill, or a word that stands whole elsewhere, whatever the language', () => {
    expect(repaired('Tensor\0ow, Snow\ufffdake')).toBe('Tensorflow, Snowflake');
    expect(repaired('Zyxi\0or, zyxifflor')).toBe('Zyxifflor, zyxifflor');
  });

  it('is not what was another letter, a mark or an icon', () => {
    for (const text of ['M\ufffdller', 'Universit\ufffdt', 'd\ufffdveloppeur', '\ue0b0 Berlin', 'end\ufffd'])
      expect(repaired(text), text).toBe(text);
    expect(repaired('a\0b, 12\x0034, \ufffdKubernetes')).toBe('ab, 1234, Kubernetes');
  });

  it('has its letters, where Ghostscript swapped their bytes', () => {
    expect(repaired('Pro昀椀le: work昀氀ows, e昀케cient, o昀툀oad, Microso昀琀, 昀椀ve Ka昀欀a')).toBe(
      'Profile: workflows, efficient, offload, Microsoft, five Kafka',
    );
    for (const text of ['昀椀 椀子', '和昀, 木椀']) expect(repaired(text)).toBe(text);
  });

  it('is one again in the name of a skill, where it has the character of a free code', () => {
    expect(repaired('Snowýake, Apache Airüow, Tensorþow')).toBe('Snowflake, Apache Airflow, Tensorflow');
    for (const text of ['Müller', 'reçu', 'Zürich für Gemüse', 'cañón', 'Kayıt ürün'])
      expect(repaired(text), text).toBe(text);
    expect(repaired('Snowýake', 'written')).toBe('Snowýake');
  });

  it('is none where TeX’s codes are quotation marks and dashes', () => {
    expect(repaired('We ran \u0010quoted\u0011 Kubernetes\u0015Docker, 2019\u00152021')).toBe(
      'We ran “quoted Kubernetes–Docker, 2019–2021',
    );
    expect(repaired('\u0010nance and a \u0010eet')).toBe('finance and a fleet');
  });

  it('is none in another script', () => {
    expect(repaired('Арх\0тектор, خ\0برة, です\0Go')).toBe('Архтектор, خبرة, ですGo');
  });

  it('that has a character is written out', () => {
    expect(repaired('e\ufb03cient work\ufb02ow, \ufb01ve o\ufb00ers')).toBe(
      'efficient workflow, five offers',
    );
  });
});

describe('a word that is broken at a line’s end', () => {
  it.each([
    ['Kuber-\nnetes', 'Kubernetes'],
    ['Java-\nScript', 'JavaScript'],
    ['micro-\nservices', 'microservices'],
    ['develop-\n  ment', 'development'],
    ['Entwick-\nlung', 'Entwicklung'],
    ['ma-\nchine learning', 'machine learning'],
    ['Kuber\u00ad\nnetes', 'Kubernetes'],
    ['Post\u2010\ngreSQL', 'PostgreSQL'],
    ['KUBER-\nNETES', 'KUBERNETES'],
    ['It ended in Kuber-\n\nnetes', 'It ended in Kubernetes'],
  ])('%j is %j', (text, whole) => expect(repaired(text)).toBe(whole));

  it.each([
    ['C-\nlevel', 'C-level'],
    ['real-\ntime', 'real-time'],
    ['e-\ncommerce', 'e-commerce'],
    ['AWS-\nbased', 'AWS-based'],
    ['C#-\nKenntnisse', 'C#-Kenntnisse'],
    ['SQL-\nDatenbanken', 'SQL-Datenbanken'],
    ['state-of-\nthe-art', 'state-of-the-art'],
    ['customer-\nfacing', 'customer-facing'],
    ['Software-\nund Hardware', 'Software- und Hardware'],
    ['wun-derbar\nwun-\nderbar', 'wun-derbar\nwun-derbar'],
  ])('keeps its own hyphen: %j is %j', (text, whole) => expect(repaired(text)).toBe(whole));

  it.each([
    ['Java, C+\n+, Rust', 'Java, C++, Rust'],
    ['Notepad+\n +', 'Notepad++'],
    ['We do CI/\nCD', 'We do CI/CD'],
    ['PL/ \nSQL', 'PL/SQL'],
  ])('needs no hyphen after a sign: %j is %j', (text, whole) => expect(repaired(text)).toBe(whole));

  it('is none where a dash or a bullet is', () => {
    for (const text of ['Go +\n+ Rust', 'a / \nb', '2019 -\n2021', 'Go\n- Rust', 'Skills -\nGo', 'A-\n\nBig'])
      expect(repaired(text)).toBe(cleanResumeText(text));
  });
});

describe('an accent beside its letter', () => {
  it('is on it, where TeX drew the two', () => {
    expect(repaired('Ing´enieur, fran¸cais, na¨ıf, `a Besan¸con, Gda´nsk, ˇCeský')).toBe(
      'Ing´enieur, fran¸cais, na¨ıf, `a Besan¸con, Gda´nsk, ˇCeský',
    );
    expect(repaired('Ing´enieur, fran¸cais, na¨ıf, `a Besan¸con, ˆetre, Gda´nsk, Stra¨nge')).toBe(
      'Ingénieur, français, naïf, à Besançon, être, Gdańsk, Stra¨nge',
    );
  });

  it('is an apostrophe where letters have their own, and in what was typed', () => {
    expect(repaired('l´avion, né')).toBe('l´avion, né');
    expect(repaired('`async` d´une', 'written')).toBe('`async` d´une');
  });
});

describe('a soft hyphen', () => {
  it('of a PDF is a hyphen, which a word that is known can do without', () => {
    expect(repaired('cross\u00adfunctional, 2019\u00ad2021, \u00ad item')).toBe(
      'cross-functional, 2019-2021, - item',
    );
    expect(repaired('Ku\u00adber\u00adnetes')).toBe('Kubernetes');
  });

  it('of a written text is invisible, but in place of a name’s own', () => {
    expect(repaired('Zy\u00adxi\u00adpro and soft\u00adware', 'written')).toBe('Zyxipro and software');
    expect(repaired('scikit\u00adlearn', 'written')).toBe('scikit-learn');
  });
});

it('takes time in proportion to the length of the worst texts', () => {
  // Each of these took more than a minute once, by looking ahead again at each character.
  for (const piece of [
    'a-',
    'a',
    'ý',
    '´',
    '¨ı',
    '\u0010',
    'a\u0010',
    'aþb',
    'f昀',
    'C+\n',
    'C/ ',
    'a\u00ad',
    'a\0',
    'ax\0bc\0de\0fg ',
    '-\n',
    '- \t',
    '\0',
    'a-\n\n',
    'א',
    '\u00ad\n',
  ])
    expect(repaired(piece.repeat(100_000 / piece.length)).length).toBeGreaterThanOrEqual(0);
});
