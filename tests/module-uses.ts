import { isBuiltin } from "node:module";
import ts from "typescript";

/** A module that a source file names, in whichever way. */
export interface ModuleUse {
  /** As `node:fs` whether or not the prefix is written. */
  readonly module: string;
  /** What is taken from it; undefined when that is everything. */
  readonly names: readonly string[] | undefined;
}

/** Calls a function for every node of a source file. */
export function visitNodes(file: string, text: string, visit: (node: ts.Node) => void): void {
  const look = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
}

/** The module that a node of the syntax tree names: an import, an export from elsewhere, `import()` or `require()`. */
export function moduleUseOf(node: ts.Node): ModuleUse | undefined {
  if (ts.isImportDeclaration(node))
    return use(node.moduleSpecifier, node.importClause === undefined ? [] : namesOf(node.importClause.namedBindings));
  if (ts.isExportDeclaration(node)) return use(node.moduleSpecifier, namesOf(node.exportClause));
  if (ts.isExternalModuleReference(node)) return use(node.expression, undefined);
  if (ts.isCallExpression(node) && loads(node)) return use(node.arguments[0], undefined);
  return undefined;
}

function loads({ expression }: ts.CallExpression): boolean {
  return expression.kind === ts.SyntaxKind.ImportKeyword || expression.getText() === "require";
}

function use(specifier: ts.Node | undefined, names: ModuleUse["names"]): ModuleUse | undefined {
  if (specifier === undefined || !ts.isStringLiteralLike(specifier)) return undefined;
  const { text } = specifier;
  return { module: isBuiltin(text) ? `node:${text.replace(/^node:/, "")}` : text, names };
}

function namesOf(bindings: ts.NamedImportBindings | ts.NamedExportBindings | undefined): ModuleUse["names"] {
  if (bindings === undefined || !(ts.isNamedImports(bindings) || ts.isNamedExports(bindings))) return undefined;
  return bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
}

/** All modules that a source file names. */
export function modulesUsedIn(file: string, text: string): readonly ModuleUse[] {
  const found: ModuleUse[] = [];
  visitNodes(file, text, (node) => {
    const use = moduleUseOf(node);
    if (use) found.push(use);
  });
  return found;
}
