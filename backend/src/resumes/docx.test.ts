import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { docxOf, docxWithPart, li, p, part, r, table, zipOf } from '../testing/docx.ts';
import { readDocx } from './reading/docx.ts';
import { sniff } from './sniff.ts';

const MAX_TEXT = 500_000;
const read = (bytes: Uint8Array) => readDocx(bytes, MAX_TEXT);
const textOf = (body: string, others = {}) => {
  const outcome = read(docxOf(body, others));
  return 'text' in outcome ? outcome.text : outcome.reason;
};

describe('the text of a Word file', () => {
  it('is its paragraphs and lists, with what runs part put together', () => {
    const body = p(`${r('Post')}${r('greSQL', '<w:b/>')}`) + p('Tools:') + li('Go') + li('R &amp; Rust');
    expect(textOf(body)).toBe('PostgreSQL\n\nTools:\n• Go\n• R & Rust');
  });

  it('is a row of a table on a line, and cells of several paragraphs one after the other', () => {
    const rows = table([p('Languages'), p('Java, Go')], [p('Databases'), p('Oracle')]);
    expect(textOf(rows)).toBe('Languages | Java, Go\nDatabases | Oracle');
    const columns = table([p('Skills') + p('Spring'), p('Work') + p('Boot camp, Berlin')]);
    expect(textOf(columns)).toBe('Skills\n\nSpring\n\nWork\n\nBoot camp, Berlin');
    const nested = table([table([p('Kafka'), p('advanced')]) + p(''), p('2021')]);
    expect(textOf(nested)).toBe('Kafka | advanced | 2021');
  });

  it('is what a page shows: not what was deleted, hidden, a code, or a placeholder', () => {
    const body = p(
      [
        r('Kotlin '),
        `<w:del w:id="1"><w:r><w:delText>Cobol</w:delText></w:r></w:del>`,
        `<w:ins w:id="2">${r('Swift ')}</w:ins>`,
        `<w:moveFrom w:id="3">${r('Fortran')}</w:moveFrom>`,
        r('Perl', '<w:vanish/>'),
        r('Scala', '<w:vanish w:val="0"/>'),
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> HYPERLINK "http://pascal.example" </w:instrText></w:r>',
        `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${r('Click to enter Haskell')}</w:sdtContent></w:sdt>`,
        `<w:sdt><w:sdtPr/><w:sdtContent>${r(' Elixir')}</w:sdtContent></w:sdt>`,
      ].join(''),
    );
    expect(textOf(body)).toBe('Kotlin Swift Scala Elixir');
  });

  it('has the hyphens and breaks that a page shows', () => {
    const run = (content: string) => `<w:r>${content}</w:r>`;
    const body =
      p(run('<w:t>Ku</w:t><w:softHyphen/><w:t>bernetes, front</w:t><w:noBreakHyphen/><w:t>end</w:t>')) +
      p(run('<w:t>Acme</w:t><w:tab/><w:t>2019</w:t><w:br/><w:t>Berlin</w:t>')) +
      p(run('<w:tab/><w:t>Docker</w:t><w:br w:type="page"/><w:t>Ruby</w:t>'));
    expect(textOf(body)).toBe('Kubernetes, front-end\n\nAcme | 2019\nBerlin\n\nDocker\n\nRuby');
  });

  it('has a text box once, after its paragraph', () => {
    const box = (content: string) => `<w:txbxContent>${content}</w:txbxContent>`;
    const shape = `<mc:AlternateContent><mc:Choice Requires="wps"><wps:txbx>${box(p('Terraform') + p('Ansible'))}</wps:txbx></mc:Choice><mc:Fallback><v:textbox>${box(p('Terraform'))}</v:textbox></mc:Fallback></mc:AlternateContent>`;
    expect(textOf(p(`${r('Skil')}<w:r>${shape}</w:r>${r('ls')}`) + p('End'))).toBe(
      'Skills\n\nTerraform\n\nAnsible\n\nEnd',
    );
  });

  it('has headers, footnotes, diagrams and footers, each once', () => {
    const others = {
      'word/footer1.xml': part('ftr', p('Page 1')),
      'word/header1.xml': part('hdr', p('Ada Example')),
      'word/header2.xml': part('hdr', p('Ada Example')),
      'word/footnotes.xml': part('footnotes', `<w:footnote>${p('Erlang, too')}</w:footnote>`),
      'word/diagrams/data1.xml':
        '<d xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:p><a:r><a:t>Vue</a:t></a:r></a:p></d>',
      'word/comments.xml': part('comments', `<w:comment>${p('Is this true?')}</w:comment>`),
      'word/vbaProject.bin': Buffer.from('Sub AutoOpen() Cobol'),
    };
    expect(textOf(p('Body'), others)).toBe('Ada Example\n\nBody\n\nVue\n\nErlang, too\n\nPage 1');
  });

  it('has the text of a shape beside that of its paragraph', () => {
    const shape = '<w:pict><a:p><a:r><a:t>Terraform</a:t></a:r></a:p></w:pict>';
    expect(textOf(p(`${r('Skil')}<w:r>${shape}</w:r>${r('ls')}`))).toBe('Terraform\n\nSkills');
  });

  it('is found whatever way the ZIP writes its names', () => {
    const main = part('document', p('Kubernetes'));
    for (const [types, name] of [
      ['[Content_Types].xml', 'word\\document.xml'],
      ['/[Content_Types].xml', '/word/document.xml'],
    ] as const) {
      const file = zipOf([
        { name: types, data: '' },
        { name, data: main },
      ]);
      expect([sniff(file), read(file)]).toMatchObject([{ kind: 'docx' }, { text: 'Kubernetes' }]);
    }
  });

  it('is read whatever the prefix, in the strict variant and in UTF-16 too', () => {
    const strict =
      '<x:document xmlns:x="http://purl.oclc.org/ooxml/wordprocessingml/main"><x:body><x:p><x:r><x:t>Größe</x:t></x:r></x:p></x:body></x:document>';
    expect(read(docxWithPart(strict))).toEqual({ text: 'Größe', pages: null });
    expect(read(docxWithPart(Buffer.from(`\ufeff${strict}`, 'utf16le')))).toEqual({
      text: 'Größe',
      pages: null,
    });
  });
});

describe('a hostile Word file', () => {
  const bomb = (bytes: number) => part('document', p('x'.repeat(bytes)));

  it.each([
    ['inflates to more than it may', docxWithPart(bomb(13 * 1024 ** 2)), 'too-large'],
    ['lies about its size', docxWithPart(bomb(13 * 1024 ** 2), { claimed: 100 }), 'too-large'],
    [
      'has many parts that inflate to as much',
      docxOf(
        p('a'),
        Object.fromEntries([1, 2, 3, 4].map((n) => [`word/header${n}.xml`, bomb(5 * 1024 ** 2)])),
      ),
      'too-large',
    ],
    ['has more text than it may', docxWithPart(bomb(MAX_TEXT + 1)), 'too-large'],
    ['is nested deeply', docxOf('<w:sdt>'.repeat(50_000) + '</w:sdt>'.repeat(50_000)), 'too-large'],
    [
      'declares entities in entities',
      docxWithPart(
        `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "${'&a;'.repeat(10)}"><!ENTITY c "${'&b;'.repeat(10)}">]>${part('document', p('&c;'))}`,
      ),
      'damaged',
    ],
    [
      'refers to a file of ours',
      docxWithPart(`<!DOCTYPE a [<!ENTITY a SYSTEM "file:///etc/passwd">]>${part('document', p('&a;'))}`),
      'damaged',
    ],
    ['uses an entity that nobody declared', docxOf(p('&a;')), 'damaged'],
    ['is not well-formed', docxWithPart('<w:document><w:body>'), 'damaged'],
    ['is not in its encoding', docxWithPart(Buffer.from('<a>\xff\xfe\xc0</a>', 'latin1')), 'damaged'],
    ['is empty', docxWithPart(''), 'damaged'],
    ['is encrypted', docxWithPart(part('document', p('secret')), { isEncrypted: true }), 'encrypted'],
    ['has no main part', zipOf([{ name: 'word/styles.xml', data: 'x' }]), 'damaged'],
    ['ends early', docxOf(p('Go')).subarray(0, 300), 'damaged'],
  ])('is refused with a reason: it %s', (_, bytes, reason) => {
    expect(read(bytes)).toEqual({ reason });
  });

  it('never makes the reader fail in another way', () => {
    const whole = docxOf(p('Kubernetes') + li('Go'));
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const bytes = Buffer.from(whole);
        bytes[at] = byte;
        const outcome = read(bytes);
        expect('text' in outcome || ['damaged', 'too-large', 'encrypted'].includes(outcome.reason)).toBe(
          true,
        );
        expect(() => sniff(bytes)).not.toThrow();
      }),
    );
    fc.assert(
      fc.property(
        fc.uint8Array({ maxLength: 400 }),
        (bytes) => void sniff(Buffer.concat([Buffer.from('PK'), bytes])),
      ),
    );
  });
});

describe('what a file is', () => {
  const compound = (text: string) =>
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(512), Buffer.from(text, 'utf16le')]);

  it('is told by its content', () => {
    expect(sniff(Buffer.from('%PDF-1.4\n'))).toEqual({ kind: 'pdf' });
    expect(sniff(Buffer.from('\ufeff\n\n%PDF-1.4'))).toEqual({ kind: 'pdf' });
    expect(sniff(docxOf(p('Go')))).toEqual({ kind: 'docx' });
  });

  it.each([
    ['', /neither a PDF nor a Word file/],
    ['<html>', /neither/],
    [`${' '.repeat(2_000)}%PDF-1.4`, /neither/],
    ['PK\x03\x04 stored %PDF-1.4', /damaged/],
    ['{\\rtf1\\ansi Go}', /RTF/],
    ['\x89PNG\r\n', /picture/],
    ['\xff\xd8\xff\xe0', /picture/],
    [compound('WordDocument'), /old version of Word/],
    [compound('EncryptedPackage'), /password/],
    [
      zipOf([
        { name: 'mimetype', data: 'application/vnd.oasis.opendocument.text' },
        { name: 'content.xml', data: '' },
      ]),
      /OpenDocument/,
    ],
    [
      zipOf([
        { name: '[Content_Types].xml', data: '' },
        { name: 'xl/workbook.xml', data: '' },
      ]),
      /Excel/,
    ],
    [zipOf([{ name: 'Index/Document.iwa', data: '' }]), /Pages/],
    [zipOf([{ name: 'resume.pdf', data: '%PDF-1.4' }]), /ZIP/],
  ])('is told where it is no resume: %#', (file, instead) => {
    const bytes = typeof file === 'string' ? Buffer.from(file, 'latin1') : file;
    expect(sniff(bytes)).toEqual({ instead: expect.stringMatching(instead) });
  });
});
