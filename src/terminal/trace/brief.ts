/** Plain data on one line: periods as ISO, quantities as printed, observations and sentences by where they stand. */
export function brief(value: unknown): string {
  if (typeof value === 'string') return value === '' ? '–' : clipped(value);
  if (value === undefined || value === null) return '–';
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (typeof value !== 'object') return typeof value;
  if (Array.isArray(value)) return value.length === 0 ? '–' : value.map(brief).join(', ');
  if (isDecimal(value)) return value.toFixed();
  return known(value as Readonly<Record<string, unknown>>) ?? `{${fields(value)}}`;
}

/** A message may be as long as a book. */
const LONGEST = 500;

const clipped = (text: string): string =>
  text.length <= LONGEST ? text : `${text.slice(0, LONGEST)}… (${text.length})`;

/** `name=value` for each field that holds something. */
export const fields = (of: object, ...without: readonly string[]): string =>
  Object.entries(of)
    .filter(([name, value]) => !without.includes(name) && holds(value))
    .map(([name, value]) => (value === true ? name : `${name}=${brief(value)}`))
    .join('  ');

const holds = (value: unknown): boolean =>
  value !== undefined && value !== '' && value !== false && !(Array.isArray(value) && value.length === 0);

function known(value: Readonly<Record<string, unknown>>): string | undefined {
  const { iso, id, variableMeasured, unit, hedge, article, passage } = value;
  if (typeof iso === 'string') return iso;
  if (typeof id === 'string' && variableMeasured !== undefined) return id;
  if (typeof hedge === 'string' && typeof unit === 'string')
    return `${hedge === 'exact' ? '' : `${hedge} `}${brief(value['value'])}${unit}`;
  if (typeof article === 'string' && typeof passage === 'string') return `${article} ${passage}`;
  return undefined;
}

const isDecimal = (value: object): value is { toFixed(): string } =>
  'toFixed' in value && typeof value.toFixed === 'function';
