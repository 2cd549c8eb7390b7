import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { describe, expect, it } from 'vitest';
import * as pdfs from '../../testing/pdfs.ts';
import { findSample } from '../../testing/samples.ts';
import { cleanResumeText } from '../text/clean.ts';
import { repairText } from '../text/repair.ts';
import { readPdf } from './pdf.ts';

/** As the process does, without its limits. */
async function read(bytes: Uint8Array): Promise<string> {
  const outcome = await readPdf(new Uint8Array(bytes), { maxPages: 30, maxText: 500_000 });
  return 'text' in outcome ? cleanResumeText(repairText(outcome.text, 'drawn')) : outcome.reason;
}
const utf16 = (text: string) => Buffer.from(text, 'utf16le').swap16().toString('hex');
const ascii = (text: string) => Buffer.from(text).toString('hex');

describe('a font with a standard CMap', () => {
  it.each([
    ['GBK-EUC-H', 'GB1', 'c8edbcfeb9a4b3cccaa6', '软件工程师'],
    ['UniGB-UTF16-H', 'GB1', utf16('软件工程师'), '软件工程师'],
    ['UniGB-UCS2-H', 'GB1', utf16('软件'), '软件'],
    ['ETen-B5-H', 'CNS1', 'b36ec5e9a475b57bae76', '軟體工程師'],
    ['UniCNS-UTF16-H', 'CNS1', utf16('軟體'), '軟體'],
    ['KSCms-UHC-H', 'Korea1', 'bcd2c7c1c6aebffebeee', '소프트웨어'],
    ['UniKS-UTF16-H', 'Korea1', utf16('소프트웨어'), '소프트웨어'],
    ['90ms-RKSJ-H', 'Japan1', '8a4a94ad8ed2', '開発者'],
    ['EUC-H', 'Japan1', 'a5bda5d5a5c8', 'ソフト'],
    ['UniJIS-UTF16-H', 'Japan1', utf16('開発者'), '開発者'],
  ])('%s is read', async (encoding, ordering, codes, text) => {
    const latin = encoding.startsWith('Uni') ? utf16('Kubernetes') : ascii('Kubernetes');
    expect(await read(pdfs.cidText(encoding, ordering, [codes, latin]))).toBe(`${text}\nKubernetes`);
  });

  it('is read where it is written from the top to the bottom', async () => {
    expect(await read(pdfs.cidText('UniJIS-UTF16-V', 'Japan1', [utf16('開発者')]))).toBe('開発者');
  });

  it('is one of those that PDF 1.7 names (table 118), and each is here', () => {
    const names =
      `GB-EUC GBpc-EUC GBK-EUC GBKp-EUC GBK2K UniGB-UCS2 UniGB-UTF16 B5pc HKscs-B5 ETen-B5 ETenms-B5 CNS-EUC
      UniCNS-UCS2 UniCNS-UTF16 83pv-RKSJ-H 90ms-RKSJ 90msp-RKSJ 90pv-RKSJ-H Add-RKSJ EUC Ext-RKSJ H V UniJIS-UCS2
      UniJIS-UCS2-HW UniJIS-UTF16 KSC-EUC KSCms-UHC KSCms-UHC-HW KSCpc-EUC-H UniKS-UCS2 UniKS-UTF16 Adobe-GB1-UCS2
      Adobe-CNS1-UCS2 Adobe-Japan1-UCS2 Adobe-Korea1-UCS2`.split(/\s+/);
    const missing = names
      .flatMap((name) =>
        /-H$|UCS2$|^[HV]$/.test(name) && !/^Uni/.test(name) ? [name] : [`${name}-H`, `${name}-V`],
      )
      .filter((name) => !existsSync(join(import.meta.dirname, 'cmaps', `${name}.bcmap`)));
    expect(missing).toEqual([]);
  });

  it('that there is not, or that is a path, is none', async () => {
    for (const name of ['Nothing-H', '..#2f..#2fpackage', '#2fetc#2fpasswd'])
      expect(await read(pdfs.cidText(name, 'Japan1', ['8a4a']))).toBe('');
  });

  const sample = findSample('resumes/invented-japanese-90ms-rksj.pdf');
  it.skipIf(sample === undefined)('is read in the Japanese sample', async () => {
    expect(await read(readFileSync(sample ?? ''))).toMatch(/佐藤 美咲\n言語: Java, Python/);
  });
});

describe('what a font lost', () => {
  it('is inferred from the word', async () => {
    expect(await read(pdfs.mappedText([...'con\0guration o\ufffdce work\ufffdow']))).toBe(
      'configuration office workflow',
    );
  });

  it('is a hyphen where the font calls it a soft one', async () => {
    expect(await read(pdfs.mappedText([...'cross\u00adfunctional']))).toBe('cross-functional');
  });
});

/** A page has its letters where they are seen, from the left; each is read from where its line begins. */
const reversed = (text: string) => [...text].reverse().join('');
describe('text from the right to the left', () => {
  it.each([
    ['מפתחת תוכנה עם ', 'Kubernetes', ' ו־', 'C++', ''],
    ['ניסיון ב־', 'Google Cloud (GCP)', ' משנה', '', ''],
    ['مهندسة بيانات: ', 'Node.js, C#', ' و ', 'CI/CD', '.'],
  ])('is read as it is spoken, with the English names in it: %s%s', async (...parts) => {
    const drawn = parts.map((part, n) => (n % 2 === 0 ? reversed(part) : part)).reverse();
    expect(await read(pdfs.mappedText([...drawn.join('')]))).toBe(parts.join('').trim());
  });

  it('has the signs of a name behind it, on whichever side they were drawn', async () => {
    const words = 'ניסיון עם';
    for (const name of ['++C', 'C++'])
      expect(await read(pdfs.mappedText([...`${name} ${reversed(words)}`]))).toBe(`${words} C++`);
  });
});

describe('what was typed into a page', () => {
  it('is read where it stands: fields of a form, beside their labels', async () => {
    const document = await PDFDocument.load(
      await pdfs.pdfWithText([[...lines(['Name', 'Skills', 'Secret', 'End'], 50)]]),
    );
    const form = document.getForm();
    const page = document.getPage(0);
    const fields = { name: 'Ada Example', skills: 'Kubernetes, Go', secret: 'hunter2' };
    for (const [n, [name, value]] of Object.entries(fields).entries()) {
      const field = form.createTextField(name);
      field.setText(value);
      if (name === 'secret') field.enablePassword();
      field.addToPage(page, { x: 120, y: 696 - n * 14, width: 200, height: 14, borderWidth: 0 });
      field.setFontSize(11);
    }
    const list = form.createDropdown('language');
    list.addOptions(['Java', 'Rust']);
    list.select('Rust');
    list.addToPage(page, { x: 50, y: 500, width: 100, height: 20 });
    expect(await read(await document.save())).toBe(
      'Name | Ada Example\nSkills | Kubernetes, Go\nSecret\nEnd\n\nRust',
    );
  });
});

const lines = (texts: string[], x: number, y = 700) => texts.map((text, n) => ({ text, x, y: y - n * 14 }));
/** Row by row, as some programs write columns. */
const rowByRow = <T>(left: T[], right: T[]) => left.flatMap((line, n) => [line, ...right.slice(n, n + 1)]);

describe('the layout of a page', () => {
  it('keeps two columns apart, in whichever order the file has them', async () => {
    const left = lines(
      ['We taught with Spring', 'and later with Amazon', 'Web Services and more', 'of the same kind.'],
      50,
    );
    const right = lines(
      ['Boot camp teacher in', 'Redshift, a town that', 'is in the far north of', 'a country without roads.'],
      300,
    );
    const text = `${left.map((line) => line.text).join('\n')}\n\n${right.map((line) => line.text).join('\n')}`;
    expect(await read(await pdfs.pdfWithText([[...left, ...right]]))).toBe(text);
    expect(await read(await pdfs.pdfWithText([rowByRow(left, right)]))).toBe(text);
  });

  it('finds the gutter of a few lines, however near to it the number of the page is', async () => {
    const left = lines(['Skills', 'Ran many machine', 'learning services'], 50);
    const right = lines(['Work', 'Boot camp of', 'Spring valley'], 168);
    const page = [...left, ...right, { text: '1', x: 153, y: 30 }];
    expect(await read(await pdfs.pdfWithText([page]))).toBe(
      'Skills\nRan many machine\nlearning services\n\nWork\nBoot camp of\nSpring valley\n\n1',
    );
  });

  it('takes no blanks of justified text for a gutter, where a table stands below', async () => {
    const at = (xs: number[], words: string, y: number) =>
      words.split('/').map((text, n) => ({ text, x: xs[n] ?? 0, y }));
    const page = [
      ...lines(['A thesis about natural language'], 50),
      // Blanks of 8.8 points, two of which stand above those of the table.
      ...at([50, 112, 133.3, 157.4, 207.1, 266.7], 'processing/for/the/inflected/languages/of', 686),
      ...lines(['Europe.', 'Skills'], 50, 672),
      ...['Cloud/Google Cloud', 'Data/Snowflake', 'Tools/Jenkins'].flatMap((row, n) =>
        at([50, 134], row, 640 - 14 * n),
      ),
    ];
    expect(await read(await pdfs.pdfWithText([page]))).toMatch(
      /natural language\nprocessing for the inflected languages of\n+Europe\.\n+Skills\n+Cloud/,
    );
  });

  it('reads a table row by row', async () => {
    const names = lines(['Languages', 'Databases', 'Cloud'], 50);
    const values = lines(['Java, Go', 'Oracle', 'AWS, Azure'], 200);
    expect(await read(await pdfs.pdfWithText([rowByRow(names, values)]))).toBe(
      'Languages | Java, Go\nDatabases | Oracle\nCloud | AWS, Azure',
    );
  });

  it('reads a row whose cells go on below cell by cell, and no other', async () => {
    const names = lines(['Cloud', 'Tools and', 'methods', 'Office'], 50);
    const values = lines(['AWS', 'Jenkins and Visual Studio', 'Code with Git', 'Excel'], 200);
    expect(await read(await pdfs.pdfWithText([rowByRow(names, values)]))).toBe(
      'Cloud | AWS\nTools and\nmethods | Jenkins and Visual Studio\nCode with Git\nOffice | Excel',
    );
    const levels = lines(['Fluent in', 'good in', 'basic in'], 200);
    expect(await read(await pdfs.pdfWithText([rowByRow(lines(['Go', 'Rust', 'Java'], 50), levels)]))).toBe(
      'Go | Fluent in\nRust | good in\nJava | basic in',
    );
  });

  it('ends a paragraph with an empty line', async () => {
    const page = [
      ...lines(['Knows Machine', 'Learning', 'well'], 50),
      ...lines(['Deep work', 'counts'], 50, 630),
    ];
    expect(await read(await pdfs.pdfWithText([page]))).toBe(
      'Knows Machine\nLearning\nwell\n\nDeep work\ncounts',
    );
  });

  it('drops headers, footers and numbers of later pages, and joins a word that a page ends in', async () => {
    const page = (n: number, ...texts: string[]) => [
      { text: 'Ada Example, resume', y: 820 },
      ...texts.map((text, line) => ({ text, y: 700 - 14 * line })),
      { text: `Page ${n} of 3`, y: 30 },
    ];
    const pages = [page(1, 'We run it on Kuber-'), page(2, 'netes with Apache'), page(3, 'Kafka.')];
    const text = await read(await pdfs.pdfWithText(pages));
    expect(text.match(/Ada Example/g)).toHaveLength(1);
    expect(text.match(/Page/g)).toHaveLength(1);
  });
});
