import type { PoolClient } from 'pg';
import { documentTerms, type SearchNames } from '../search/analysis.js';
import { dayNumber } from '../search/search-index.js';
import { packMeasures, type Measured } from './measures.js';
import type { Block } from './parts.js';
import { collectBlock, type Posting } from './postings.js';
import { PASSAGE_COLUMNS, passageRow, POSTING_COLUMNS, postingRow, type ArchiveDocument } from './rows.js';
import { copy } from './write.js';

export interface BlockWriting {
  readonly version: string;
  readonly names: SearchNames;
  /** Told every thousand passages and at the end, of those since it was told before. */
  readonly progress: (more: number) => void;
}

/** Passages between two reports of progress. */
const STEP = 1_000;

/** Writes the passages of a block, their postings and measures; the last is the note that it is in. */
export async function writeBlock(
  client: PoolClient,
  block: Block,
  documents: readonly ArchiveDocument[],
  writing: BlockWriting,
): Promise<void> {
  const { postings, measures } = await writePassages(client, block, documents, writing);
  await copy(client, `postings (${POSTING_COLUMNS})`, postingRows(postings, block));
  await client.query('insert into blocks values ($1, $2, $3, $4)', [
    block.block,
    block.part,
    writing.version,
    packMeasures(measures),
  ]);
}

/** Their postings are collected meanwhile. */
async function writePassages(
  client: PoolClient,
  { ids }: Block,
  documents: readonly ArchiveDocument[],
  { version, names, progress }: BlockWriting,
): Promise<{ readonly postings: Iterable<Posting>; readonly measures: readonly Measured[] }> {
  const collected = collectBlock();
  const measures: Measured[] = [];
  function* rows(): Iterable<string> {
    for (const id of ids) {
      const document = documents[id] as ArchiveDocument;
      const terms = documentTerms(document, names);
      collected.add(terms);
      const done = measures.push({ id, length: terms.size, day: dayNumber(document.published) });
      yield passageRow(document, id, version);
      if (done % STEP === 0 || done === ids.length) progress(done % STEP || STEP);
    }
  }
  await copy(client, `passages (${PASSAGE_COLUMNS})`, rows());
  return { postings: collected.finish(), measures };
}

function* postingRows(postings: Iterable<Posting>, block: Block): Iterable<string> {
  for (const posting of postings) yield postingRow(posting, block);
}
