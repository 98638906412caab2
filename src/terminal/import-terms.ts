import type { UnitTable } from '../language/units.js';
import { entityFor } from '../intake/entries.js';
import { slugOf } from '../intake/slug.js';
import { readValue } from '../library/figures.js';
import type { Addition } from '../library/publish.js';
import type { StatType, Vocabulary } from '../model/vocabulary.js';
import { entityEntry } from './intake-additions.js';
import { tellsFigure, type ExportedRow } from './import-rows.js';

/** What an export names that the knowledge may not have yet. */
export interface ExportedTerms {
  /** Entries that are not in the knowledge, of those that rows name. */
  readonly entriesOf: (rows: readonly ExportedRow[]) => Addition['entries'];
  /** Id of a source by its name. */
  readonly sourceOf: (name: string) => string;
  /** The list that a row is of or about and that has to be added by hand: its issuer and edition are not told. */
  readonly lackedList: (row: ExportedRow) => string | undefined;
  /** Whether a row has words where its indicator has figures. */
  readonly isText: (row: ExportedRow) => boolean;
}

/** Entries for whatever the rows name and the vocabulary lacks, told by their names and figures. */
export function exportedTerms(
  rows: readonly ExportedRow[],
  known: Vocabulary,
  units: UnitTable,
): ExportedTerms {
  const lists = new Set(rows.map(({ ranking }) => ranking));
  const sources = sourceIds(rows, known);
  const variables = new Map<string, object>();
  const entities = new Map<string, readonly [string, object]>();
  for (const row of rows) {
    const { entity, entityName, variable } = row;
    if (!known.variables.has(variable) && !variables.has(variable))
      variables.set(variable, variableEntry(variable, rows, units));
    if (!known.entities.has(entity) && !known.rankings.has(entity) && !lists.has(entity))
      entities.set(entity, entityEntry(entityFor(entityName || entity, entity)));
  }
  const typeOf = (variable: string): StatType =>
    known.variables.get(variable)?.statType ?? statTypeOf(rows.filter((row) => row.variable === variable));
  return {
    entriesOf(own) {
      const named = (file: string): object[] =>
        [...new Set(own.map(({ entity }) => entity))].flatMap((id) => {
          const [home, entry] = entities.get(id) ?? [];
          return home === file && entry ? [entry] : [];
        });
      return {
        'places.yaml': named('places.yaml'),
        'entities.yaml': named('entities.yaml'),
        'variables.yaml': [...new Set(own.map(({ variable }) => variable))].flatMap(
          (id) => variables.get(id) ?? [],
        ),
        'sources.yaml': [...new Set(own.map(({ source }) => source))].flatMap((name) => {
          const id = sources.get(name) ?? '';
          return known.sources.has(id) ? [] : [{ id, name }];
        }),
      };
    },
    sourceOf: (name) => sources.get(name) ?? name,
    lackedList: ({ ranking, entity }) =>
      [ranking, entity].find((id) => id !== '' && lists.has(id) && !known.rankings.has(id)),
    isText: (row) => row.value === '' && typeOf(row.variable) !== 'property',
  };
}

function variableEntry(id: string, rows: readonly ExportedRow[], units: UnitTable): object {
  const own = rows.filter(({ variable }) => variable === id);
  const statType = statTypeOf(own);
  const name = own[0]?.variableName || id;
  const grown = name.replace(/(?:同比|环比)?(?:增速|增长率?|增幅)$/, '');
  const growthOf = rows.find(({ variableName }) => grown !== name && variableName === grown)?.variable;
  const figure = own.find(tellsFigure);
  const code = figure && readValue(figure.printed, units)?.unitCode;
  const dimension = statType === 'rank' ? 'rank' : code && (units.byCode(code)?.dimension ?? code);
  return {
    id,
    name,
    statType,
    ...(dimension ? { dimension } : {}),
    ...(statType === 'growthRate' && growthOf !== undefined ? { growthOf } : {}),
    ...(statType === 'rank' ? { lowerIsBetter: true } : {}),
  };
}

const COUNTERS = /^(?:个|家|户|人|人次|名|件|批|次|场|条|辆|台|套)$/;

function statTypeOf(rows: readonly ExportedRow[]): StatType {
  const figure = rows.find(tellsFigure);
  if (rows.some(({ ranking }) => ranking !== '')) return 'rank';
  if (!figure) return rows.some(({ value }) => value !== '') ? 'date' : 'property';
  if (figure.unit === '%')
    return /增速|增长率?|增幅|涨幅$/.test(figure.variableName) ? 'growthRate' : 'share';
  return COUNTERS.test(figure.unit) ? 'count' : 'level';
}

function sourceIds(rows: readonly ExportedRow[], known: Vocabulary): ReadonlyMap<string, string> {
  const ids = new Map([...known.sources.values()].map(({ id, name }) => [name, id]));
  for (const { source } of rows)
    if (!ids.has(source)) {
      const taken = [...ids.values(), ...known.sources.keys()];
      ids.set(
        source,
        slugOf(source, (id) => taken.includes(id)),
      );
    }
  return ids;
}
