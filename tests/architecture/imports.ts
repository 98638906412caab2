import { dirname, join } from 'node:path/posix';
import ts from 'typescript';

/** What a file imports: `node:fs`, a package's name, or a path below `src`; each once. */
export function importsOf(path: string, file: ts.SourceFile): string[] {
  return [...new Set(specifiersIn(file).map((specifier) => targetOf(path, specifier)))];
}

function targetOf(path: string, specifier: string): string {
  if (specifier.startsWith('.')) return join(dirname(path), specifier).replace(/\.js$/, '.ts');
  if (specifier.startsWith('node:')) return specifier;
  return specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/');
}

/** Everything a file names as a module: static, dynamic, in types, and through a `require` that it made itself. */
function specifiersIn(file: ts.SourceFile): string[] {
  const requires = new Set(['require']);
  const found: string[] = [];
  visit(file);
  return found;

  function visit(node: ts.Node): void {
    if (ts.isVariableDeclaration(node) && node.initializer && isCreateRequire(node.initializer))
      requires.add(node.name.getText());
    const specifier = specifierIn(node);
    if (specifier) found.push(ts.isStringLiteralLike(specifier) ? specifier.text : COMPUTED);
    ts.forEachChild(node, visit);
  }

  function specifierIn(node: ts.Node): ts.Node | undefined {
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
    if (ts.isExternalModuleReference(node)) return node.expression;
    if (ts.isImportTypeNode(node)) return ts.isLiteralTypeNode(node.argument) ? node.argument.literal : node;
    return ts.isCallExpression(node) && loads(node.expression) ? (node.arguments[0] ?? node) : undefined;
  }

  function loads(callee: ts.Expression): boolean {
    if (callee.kind === ts.SyntaxKind.ImportKeyword || isCreateRequire(callee)) return true;
    return ts.isIdentifier(callee) && requires.has(callee.text);
  }
}

/** Cannot be followed, and no table allows it. */
const COMPUTED = '(computed)';

const isCreateRequire = (node: ts.Node): boolean =>
  ts.isCallExpression(node) && /(?:^|\.)createRequire$/.test(node.expression.getText());
