/** A run of text on a page: left edge and baseline in points from the upper left corner. */
export interface Placed {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const HEIGHT = 842;

/** A small PDF of pages of text, by hand: a font that is not there, and a table from its codes to characters. */
export function pdfOf(pages: readonly (readonly Placed[])[], trailer = ''): Buffer {
  const kids = pages.map((_, at) => `${5 + at * 2} 0 R`).join(' ');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`,
    '<< /Type /Font /Subtype /Type0 /BaseFont /Song /Encoding /Identity-H /ToUnicode 4 0 R /DescendantFonts [<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Song /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Song /Flags 4 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >> /DW 1000 >>] >>',
    streamOf(toUnicode),
    ...pages.flatMap((runs, at) => [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 ${HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${6 + at * 2} 0 R >>`,
      streamOf(runs.map(drawn).join('\n')),
    ]),
  ];
  let text = '%PDF-1.7\n';
  const offsets = objects.map((object, at) => {
    const offset = text.length;
    text += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return offset;
  });
  const table = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}`;
  return Buffer.from(
    `${text}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R ${trailer} >>\nstartxref\n${start}\n%%EOF\n`,
    'latin1',
  );
}

const streamOf = (content: string): string =>
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`;

const hex = (code: number): string => code.toString(16).padStart(4, '0');

const drawn = ({ text, x, y, size = 10 }: Placed): string =>
  `BT /F ${size} Tf 1 0 0 1 ${x} ${HEIGHT - y} Tm <${[...text].map((char) => hex(char.charCodeAt(0))).join('')}> Tj ET`;

/** Every code is its character. */
const ranges = Array.from({ length: 256 }, (_, high) => {
  const first = hex(high * 256);
  return `<${first}> <${hex(high * 256 + 255)}> <${first}>`;
});
const blocks = [0, 100, 200].map((at) => ranges.slice(at, at + 100));
const toUnicode = [
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap',
  '/CMapName /Codes def /CMapType 2 def',
  '1 begincodespacerange <0000> <ffff> endcodespacerange',
  ...blocks.map((block) => `${block.length} beginbfrange\n${block.join('\n')}\nendbfrange`),
  'endcmap end end',
].join('\n');
