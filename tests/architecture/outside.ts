import ts from 'typescript';
import type { Sources } from './sources.js';

/** Every place that reads clock, chance, environment, console or network, other than in the doors. */
export function outsideReads(sources: Sources, doors: readonly string[]): string[] {
  return [...sources].flatMap(([path, file]) => {
    const found: string[] = [];
    if (!doors.some((door) => path.startsWith(door))) visit(file);
    return found;

    function visit(node: ts.Node): void {
      if (readsOutside(node)) found.push(`${path}: ${node.getText()}`);
      ts.forEachChild(node, visit);
    }
  });
}

const OUTSIDE = new Set([
  ...['process', 'globalThis', 'global', 'console', 'performance', 'crypto', 'navigator'],
  ...['fetch', 'WebSocket', 'setTimeout', 'setInterval', 'setImmediate'],
]);

function readsOutside(node: ts.Node): boolean {
  if (ts.isNewExpression(node)) return node.expression.getText() === 'Date' && !node.arguments?.length;
  if (ts.isCallExpression(node)) return node.expression.getText() === 'Date';
  if (ts.isPropertyAccessExpression(node)) return /^(?:Date\.now|Math\.random)$/.test(node.getText());
  return ts.isIdentifier(node) && OUTSIDE.has(node.text) && !isKey(node);
}

/** `x.process`, `{ process: 1 }`: a name of ours, not the global. */
const isKey = (node: ts.Identifier): boolean =>
  (ts.isPropertyAccessExpression(node.parent) || ts.isPropertyAssignment(node.parent)) &&
  node.parent.name === node;
