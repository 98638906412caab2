/** Grows with every change of the tables, of the terms or of how texts are made into terms. */
export const FORMAT = 1;

/**
 * All but what candidates are chosen by lies apart from the row: a look-up visits many rows, and a page then holds a hundred
 * instead of four.
 */
export const NARROW = 'with (toast_tuple_target = 128)';

/** Tables of an archive. Passages lie in partitions by place, so that places can be spread over servers. */
export const TABLES = `
create table if not exists state (key text primary key, value text not null);
create table if not exists loaded (version text not null, batch integer not null, primary key (version, batch));
create table if not exists terms (term text collate "C" primary key, holding bigint not null);
create table if not exists passages (
  place text not null,
  id bigint not null,
  -- Provenance: which passage of which article, and of which version of the knowledge.
  article text not null,
  passage text not null,
  version text not null,
  headline text not null,
  body text not null,
  -- Day of publication as a number, 0 for none.
  published integer not null,
  terms tsvector not null,
  -- How often each term stands there: see forward.ts.
  counts bytea not null,
  primary key (place, id)
) partition by list (place);
create table if not exists passages_elsewhere partition of passages default ${NARROW};
alter table passages alter column counts set storage external;
alter table passages alter column body set storage external;`;

/** Made after the passages are in, which is many times faster than keeping it up meanwhile. */
export const INDEX =
  'create index if not exists passages_terms on passages using gin (terms) with (fastupdate = off)';

export const NO_INDEX = 'drop index if exists passages_terms';

/** How many passages hold each term, and what else scores rest on. */
export const COUNTS = [
  'truncate terms',
  "insert into terms select word, ndoc from ts_stat('select terms from passages')",
  "insert into state select 'size', count(*)::text from passages on conflict (key) do update set value = excluded.value",
  `insert into state select 'mean', coalesce(avg(length(counts) / 5), 0)::text from passages
   on conflict (key) do update set value = excluded.value`,
  'analyze passages',
  'analyze terms',
];

/** Set once everything is in and counted. */
export const WHOLE = "insert into state values ('whole', 'yes') on conflict (key) do nothing";
export const NOT_WHOLE = "delete from state where key = 'whole'";
export const IS_WHOLE = "select from state where key = 'whole'";
