import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

/** What of `node:fs` changes the disk; opening a file does unless it says that it only reads. */
const WRITING =
  /^(appendFile|chmod|copyFile|cp|createWriteStream|ftruncate|fwrite|link|lutimes|mkdir|mkdtemp|rename|rm|rmdir|symlink|truncate|unlink|utimes|write|writeFile|writev)(Sync)?$/;
const FORBIDDEN = /^node:(worker_threads|net|http|https|http2|tls|dgram|dns|vm|inspector|repl|cluster|wasi)$/;
const PROCESS_OUTSIDE_CLI: Readonly<Record<string, RegExp>> = {
  platform: /^files\//,
  pid: /^files\/write\//,
  geteuid: /^files\//,
  kill: /^files\/write\/holder\.ts$/,
};

/** What a source file does that only a door may do. */
function breachesIn(file: string, text: string): readonly string[] {
  const breaches: string[] = [];
  const look = (node: ts.Node): void => {
    breaches.push(...breachesOf(node, file));
    ts.forEachChild(node, look);
  };
  look(ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true));
  return breaches;
}

function breachesOf(node: ts.Node, file: string): readonly string[] {
  if (ts.isImportDeclaration(node)) return importBreaches(node, file);
  if (ts.isCallExpression(node)) return callBreaches(node, file);
  if (ts.isNewExpression(node) && node.expression.getText() === "Function") return ["makes code of text"];
  if (ts.isIdentifier(node) && node.text === "console" && !isName(node)) return ["writes to the console"];
  if (ts.isIdentifier(node) && node.text === "process" && !isName(node)) return processBreaches(node, file);
  return [];
}

/** True for an identifier that names a member or a variable of ours, not the global one. */
function isName({ parent }: ts.Identifier): boolean {
  return ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent);
}

function importBreaches(node: ts.ImportDeclaration, file: string): readonly string[] {
  const from = ts.isStringLiteral(node.moduleSpecifier) ? node.moduleSpecifier.text : "";
  if (FORBIDDEN.test(from)) return [`imports ${from}`];
  if (!/^node:fs(\/promises)?$/.test(from)) return [];
  const bindings = node.importClause?.namedBindings;
  if (bindings === undefined || !ts.isNamedImports(bindings)) return ["imports the disk whole"];
  if (/^files\/write(\/|\.ts$)/.test(file)) return [];
  const names = bindings.elements.map(({ name, propertyName }) => (propertyName ?? name).text);
  return names.filter((name) => name === "open" || WRITING.test(name)).map((name) => `imports ${name}`);
}

function callBreaches(node: ts.CallExpression, file: string): readonly string[] {
  const called = node.expression.getText();
  if (called === "eval" || called === "Function") return ["makes code of text"];
  if (called === "openSync" && !/^files\/write(\/|\.ts$)/.test(file) && !isForReading(node.arguments[1]?.getText()))
    return ["opens a file to write"];
  if (node.expression.kind === ts.SyntaxKind.ImportKeyword && !node.arguments.every(ts.isStringLiteral))
    return ["imports what a value names"];
  return [];
}

function isForReading(flags: string | undefined): boolean {
  return flags?.includes("O_RDONLY") === true && !/O_(WRONLY|RDWR|CREAT|TRUNC|APPEND)/.test(flags);
}

function processBreaches({ parent }: ts.Identifier, file: string): readonly string[] {
  if (!ts.isPropertyAccessExpression(parent)) return ["passes the process on"];
  const member = parent.name.text;
  if (member === "exit" || member === "abort") return [`calls process.${member}`];
  const allowed = file.startsWith("cli/") || PROCESS_OUTSIDE_CLI[member]?.test(file);
  return allowed ? [] : [`uses process.${member}`];
}

const FILES = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((file) => file.split(sep).join("/"))
  .filter((file) => file.endsWith(".ts") && !file.includes(".generated."));

describe("the doors", () => {
  it("are the only ways to the disk, the process, the net and to new code", () => {
    const breaches = FILES.flatMap((file) =>
      breachesIn(file, readFileSync(join("src", file), "utf8")).map((breach) => `${file} ${breach}`),
    );
    expect(breaches).toEqual([]);
  });

  it.each([
    ["files/list.ts", 'import { writeFileSync } from "node:fs";', "imports writeFileSync"],
    ["files/list.ts", 'import { open as o } from "node:fs/promises";', "imports open"],
    ["files/read.ts", 'openSync(path, "w");', "opens a file to write"],
    ["files/list.ts", 'import * as fs from "node:fs";', "imports the disk whole"],
    ["cli/run.ts", 'import { request } from "node:https";', "imports node:https"],
    ["cli/run.ts", 'import { Worker } from "node:worker_threads";', "imports node:worker_threads"],
    ["cli/run.ts", 'import { runInThisContext } from "node:vm";', "imports node:vm"],
    ["cli/run.ts", "process.exit(1);", "calls process.exit"],
    ["cli/run.ts", "const { exit } = process;", "passes the process on"],
    ["files/read.ts", "process.kill(1, 0);", "uses process.kill"],
    ["lint/a.ts", "process.env.HOME;", "uses process.env"],
    ["lint/a.ts", 'console.log("x");', "writes to the console"],
    ["lint/a.ts", 'eval("1");', "makes code of text"],
    ["lint/a.ts", 'new Function("1");', "makes code of text"],
    ["lint/a.ts", "await import(name);", "imports what a value names"],
  ])("would be missed by nobody: %s, %s", (file, text, breach) => {
    expect(breachesIn(file, text)).toEqual([breach]);
  });

  it("let through what stands in its place", () => {
    expect(breachesIn("files/write/a.ts", 'import { open } from "node:fs/promises";')).toEqual([]);
    expect(breachesIn("files/write/holder.ts", "process.kill(process.pid, 0);")).toEqual([]);
    expect(breachesIn("report/index.ts", 'await import("./pretty.js");')).toEqual([]);
  });
});
