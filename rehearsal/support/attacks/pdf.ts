/** More than nginx keeps in memory: a body of this size needs its disk. */
const PADDING_BYTES = 64 * 1024;

const CONTENT = 'BT /F 12 Tf 50 700 Td (Kubernetes, PostgreSQL and Python) Tj ET';
const OBJECTS = [
  '<</Type /Catalog /Pages 2 0 R>>',
  '<</Type /Pages /Kids [3 0 R] /Count 1>>',
  '<</Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources <</Font <</F 5 0 R>>>>>>',
  `<</Length ${CONTENT.length}>>\nstream\n${CONTENT}\nendstream`,
  '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>',
  `<</Length ${PADDING_BYTES}>>\nstream\n${'x'.repeat(PADDING_BYTES)}\nendstream`,
];

/** A small resume of one page. */
export const RESUME = pdfOf(OBJECTS);

function pdfOf(objects: readonly string[]): string {
  let file = '%PDF-1.7\n';
  const rows = objects.map((object, index) => {
    const row = `${String(file.length).padStart(10, '0')} 00000 n \n`;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return row;
  });
  const size = objects.length + 1;
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows.join('')}`;
  return `${file}${table}trailer\n<</Size ${size} /Root 1 0 R>>\nstartxref\n${file.length}\n%%EOF\n`;
}
