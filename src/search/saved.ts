import type { Postings } from './postings.js';

/** Why bytes are no index that can be used. */
export type Unusable = 'notAnIndex' | 'otherFormat' | 'otherKnowledge' | 'cutShort' | 'damaged';

export type Loaded = { readonly postings: Postings } | { readonly unusable: Unusable };

const MAGIC = 0x57535849;
/** Grows with every change of what is written, of the terms or of how they are made. */
const FORMAT = 1;
/** Sections begin at multiples of this many bytes, so that they can be read in place. */
const ALIGN = 4;

const SECTIONS = ['high', 'low', 'offsets', 'documents', 'lengths', 'days', 'counts'] as const;
/** Magic number, format, checksum, length of the key, and one length for each section. */
const HEADER = 4 + SECTIONS.length;

/** Postings as bytes, under the key of the knowledge that they were made from. */
export function savePostings(postings: Postings, key: string): Uint8Array {
  const name = new TextEncoder().encode(key);
  const sections = SECTIONS.map((section) => postings[section]);
  const start = HEADER * 4 + aligned(name.length);
  const bytes = new Uint8Array(sections.reduce((end, { byteLength }) => end + aligned(byteLength), start));
  const header = new Uint32Array(bytes.buffer, 0, HEADER);
  header.set([MAGIC, FORMAT, 0, name.length, ...sections.map(({ length }) => length)]);
  bytes.set(name, HEADER * 4);
  let at = start;
  for (const section of sections) {
    bytes.set(new Uint8Array(section.buffer, section.byteOffset, section.byteLength), at);
    at += aligned(section.byteLength);
  }
  header[2] = checksum(bytes);
  return bytes;
}

/** Reads what {@link savePostings} wrote, in place; says why where it cannot be used. */
export function loadPostings(saved: Uint8Array, key: string): Loaded {
  const bytes = saved.byteOffset % ALIGN === 0 ? saved : saved.slice();
  if (bytes.length < HEADER * 4) return { unusable: bytes.length === 0 ? 'cutShort' : 'notAnIndex' };
  const header = new Uint32Array(bytes.buffer, bytes.byteOffset, HEADER);
  const [magic, format, sum, nameLength = 0, ...lengths] = header;
  if (magic !== MAGIC) return { unusable: 'notAnIndex' };
  if (format !== FORMAT) return { unusable: 'otherFormat' };
  const start = HEADER * 4 + aligned(nameLength);
  const ends = lengths.reduce<number[]>(
    (all, length, at) => [...all, (all.at(-1) ?? start) + aligned(length * widthOf(SECTIONS[at]))],
    [],
  );
  if (bytes.length !== (ends.at(-1) ?? start)) return { unusable: 'cutShort' };
  if (checksum(bytes) !== sum) return { unusable: 'damaged' };
  const name = bytes.subarray(HEADER * 4, HEADER * 4 + nameLength);
  if (new TextDecoder().decode(name) !== key) return { unusable: 'otherKnowledge' };
  const section = (at: number): Uint32Array =>
    new Uint32Array(bytes.buffer, bytes.byteOffset + (at === 0 ? start : (ends[at - 1] ?? 0)), lengths[at]);
  const [high, low, offsets, documents, days] = [0, 1, 2, 3, 5].map(section) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const counts = new Uint8Array(bytes.buffer, bytes.byteOffset + (ends[5] ?? 0), lengths[6]);
  return { postings: { high, low, offsets, documents, lengths: section(4), days, counts } };
}

const aligned = (length: number): number => Math.ceil(length / ALIGN) * ALIGN;
const widthOf = (section: (typeof SECTIONS)[number] | undefined): number => (section === 'counts' ? 1 : 4);

/** A sum over all words but its own place; tells damage, not forgery. */
function checksum(bytes: Uint8Array): number {
  const words = new Uint32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
  let sum = 0;
  for (let at = 0; at < words.length; at++)
    if (at !== 2) sum = (Math.imul(sum, 31) + (words[at] as number)) >>> 0;
  return sum;
}
