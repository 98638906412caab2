import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import writeExcelFile from 'write-excel-file/node';

type Sheets = Parameters<typeof writeExcelFile>[0];

/** A workbook of cells, its first sheet put through `change` as the XML that it is. */
export async function workbook(
  cells: readonly (readonly unknown[])[],
  change: (xml: string) => string = (xml) => xml,
): Promise<Buffer> {
  const book = await writeExcelFile(cells as unknown as Sheets).toBuffer();
  const files = unzipSync(book);
  const sheet = 'xl/worksheets/sheet1.xml';
  const xml = strFromU8(files[sheet] ?? new Uint8Array());
  return Buffer.from(zipSync({ ...files, [sheet]: strToU8(change(xml)) }));
}
