import { escapeIdentifier, type Client } from 'pg';

/** Schema of the views of what is served; its name stays while versions come and go. */
export const CURRENT = 'wenshu';
/** Tables that whoever runs the bot asks in SQL. */
const SHOWN = ['passages', 'observations'];
/** Milliseconds that views are waited for while somebody reads them. */
const PATIENCE = 10_000;

/** Has the views show the version in a schema. */
export async function showVersion(client: Client, schema: string): Promise<void> {
  const views = SHOWN.map((table) => {
    const view = `${CURRENT}.${table}`;
    return `drop view if exists ${view}; create view ${view} as select * from ${escapeIdentifier(schema)}.${table};`;
  });
  await client.query(
    `set lock_timeout = ${PATIENCE}; create schema if not exists ${CURRENT}; ${views.join('\n')} reset lock_timeout`,
  );
}
