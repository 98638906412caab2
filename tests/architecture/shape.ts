import ts from 'typescript';
import type { Sources } from './sources.js';

const MOST_LINES = 200;
const DRAWER = /(?:^|\/)(?:utils?|helpers?|commons?|types?|misc|shared)(?:\/|\.ts$)/;

/** Drawers, barrels and long files. */
export function shapeless(sources: Sources): string[] {
  return [...sources].flatMap(([path, file]) => {
    const lines = file.text.trimEnd().split('\n').length;
    return [
      ...(DRAWER.test(path) ? [`${path} is a drawer`] : []),
      ...(isBarrel(path, file) ? [`${path} is a barrel`] : []),
      ...(lines > MOST_LINES ? [`${path} has ${lines} lines`] : []),
    ];
  });
}

/** Hands on what is written elsewhere, and nothing else; or all of it. */
function isBarrel(path: string, { statements }: ts.SourceFile): boolean {
  const exported = statements.filter(ts.isExportDeclaration);
  const own = statements.filter((one) => !ts.isExportDeclaration(one) && !ts.isImportDeclaration(one));
  const whole = exported.some(({ exportClause }) => !exportClause);
  return /(?:^|\/)index\.ts$/.test(path) || whole || (exported.length > 0 && own.length === 0);
}
