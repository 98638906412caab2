import { escapeLiteral } from 'pg';
import { OBSERVATIONS } from './facts.js';

/** Grows with every change of the tables, of the terms or of how texts are made into terms. */
export const FORMAT = 2;

/** Tables of an archive. Passages and facts lie in partitions by place, so that places can be spread over servers. */
const TABLES = `
create table if not exists state (key text primary key, value text not null);
-- Which passages are in; with them, what the process that searches holds of each: see measures.ts.
create table if not exists blocks (
  block integer primary key,
  part integer not null,
  version text not null,
  measures bytea not null
);
-- Which facts are in.
create table if not exists batches (batch integer primary key, version text not null);
create table if not exists passages (
  place text not null,
  id integer not null,
  -- Provenance: which passage of which article, and of which version of the knowledge.
  article text not null,
  passage text not null,
  version text not null,
  headline text not null,
  body text not null,
  -- Day of publication as a number, 0 for none.
  published integer not null
) partition by list (place);
-- Which passages of a block hold a term: see postings.ts.
create table if not exists postings (
  part integer not null,
  block integer not null,
  holding integer not null,
  term text collate "C" not null,
  documents text not null
) partition by list (part);`;

/** The tables, with a partition of passages, of their postings and of facts for the places of each part. */
export const tables = (parts: readonly (readonly string[])[]): string =>
  [TABLES, OBSERVATIONS, ...parts.map(partition)].join('\n');

function partition(places: readonly string[], part: number): string {
  const named = places.map(escapeLiteral).join(', ');
  // Keys are of the partitions: no foreign table may be one where the whole has a key. Compressed, postings would take longer to
  // read and hardly less room.
  return `
create table if not exists passages_${part} partition of passages (primary key (id)) for values in (${named});
create table if not exists observations_${part} partition of observations (primary key (id)) for values in (${named});
create table if not exists postings_${part} partition of postings for values in (${part});
alter table postings_${part} alter column documents set storage external;`;
}

/** Done after all is in: an index is made many times faster than it is kept up. */
export const FINISH = [
  'create index if not exists postings_term on postings (term)',
  ...['passages', 'postings', 'observations'].map((table) => `analyze ${table}`),
];

/** Set once everything is in, to the version. */
export const WHOLE =
  "insert into state values ('whole', $1) on conflict (key) do update set value = excluded.value";
export const IS_WHOLE = "select from state where key = 'whole'";
