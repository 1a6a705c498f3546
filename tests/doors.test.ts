import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { type ModuleUse, moduleUseOf, visitNodes } from "./module-uses.js";

/** What of `node:fs` changes the disk; opening a file does unless it says that it only reads. */
const WRITING =
  /^(appendFile|chmod|chown|copyFile|cp|createWriteStream|fchmod|fchown|ftruncate|futimes|lchmod|lchown|link|lutimes|mkdir|mkdtemp|rename|rm|rmdir|symlink|truncate|unlink|utimes|write|writeFile|writev)(Sync)?$/;
/** The parts of Node that do nothing but compute, wait, or hand on what is there. */
const HARMLESS =
  /^node:(buffer|crypto|events|os|path|stream|string_decoder|timers\/promises|url|util|zlib|fs|fs\/promises|child_process)$/;
/** Who starts other programs: `git`, and the pager that the user names. */
const STARTS_PROGRAMS = /^files\/(pager|versions)\.ts$/;
/** `parse` and its like build before anybody has looked at depth, aliases and tags; `stringify` prints anew. */
const YAML_AT_ONCE = /^(parse|parseAllDocuments|stringify)$/;
const GLOBALS: Readonly<Record<string, string>> = {
  console: "writes to the console",
  eval: "makes code of text",
  Function: "makes code of text",
  WebAssembly: "makes code of bytes",
  fetch: "goes to the net",
  WebSocket: "goes to the net",
  EventSource: "goes to the net",
  globalThis: "reaches round the doors",
  global: "reaches round the doors",
  module: "reaches round the doors",
};
const PROCESS_OUTSIDE_CLI: Readonly<Record<string, RegExp>> = {
  platform: /^files\//,
  pid: /^files\/write\//,
  geteuid: /^files\//,
  kill: /^files\/write\/holder\.ts$/,
};
/** What nobody may do to the process: it cuts what is still being written, or gives what no import shows. */
const NEVER = /^(exit|reallyExit|abort|binding|dlopen|getBuiltinModule|_linkedBinding|mainModule)$/;

/** What a source file does that only a door may do. */
function breachesIn(file: string, text: string): readonly string[] {
  const breaches: string[] = [];
  visitNodes(file, text, (node) => {
    const use = moduleUseOf(node);
    if (use) breaches.push(...moduleBreaches(use, file));
    if (ts.isCallExpression(node)) breaches.push(...callBreaches(node, file));
    if (ts.isIdentifier(node) && !isName(node)) breaches.push(...globalBreaches(node, file));
  });
  return breaches;
}

/** True for an identifier that names a member or a variable of ours, not the global one. */
function isName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isPropertyAssignment(parent) || ts.isBindingElement(parent)) return parent.initializer !== node;
  return ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent) || ts.isTypeReferenceNode(parent);
}

function globalBreaches(node: ts.Identifier, file: string): readonly string[] {
  if (node.text === "process") return processBreaches(node, file);
  const breach = Object.hasOwn(GLOBALS, node.text) ? GLOBALS[node.text] : undefined;
  return breach === undefined ? [] : [breach];
}

function moduleBreaches({ module, names }: ModuleUse, file: string): readonly string[] {
  if (module === "yaml") {
    if (names === undefined) return ["imports yaml whole"];
    return names.filter((name) => YAML_AT_ONCE.test(name)).map((name) => `imports ${name} of yaml`);
  }
  if (!module.startsWith("node:")) return [];
  if (!HARMLESS.test(module)) return [`imports ${module}`];
  if (module === "node:child_process" && !STARTS_PROGRAMS.test(file)) return ["starts programs"];
  if (!/^node:fs(\/promises)?$/.test(module)) return [];
  if (names === undefined) return ["imports the disk whole"];
  if (/^files\/write(\/|\.ts$)/.test(file)) return [];
  return names
    .filter((name) => name === "open" || name === "promises" || name === "default" || WRITING.test(name))
    .map((name) => `imports ${name}`);
}

function callBreaches(node: ts.CallExpression, file: string): readonly string[] {
  const { expression } = node;
  if (expression.kind === ts.SyntaxKind.ImportKeyword || expression.getText() === "require")
    return node.arguments.every(ts.isStringLiteral) ? [] : ["imports what a value names"];
  if (ts.isPropertyAccessExpression(expression)) return memberBreaches(expression.name.text, node, file);
  const isOpening = expression.getText() === "openSync" && !/^files\/write(\/|\.ts$)/.test(file);
  return isOpening && !isForReading(node.arguments[1]?.getText()) ? ["opens a file to write"] : [];
}

function memberBreaches(member: string, node: ts.CallExpression, file: string): readonly string[] {
  if (member === "constructor") return ["makes code of text"];
  // On a document with errors these hang; and they rewrite what its author wrote.
  if (member === "toJS") return ["takes a document at once"];
  if (member === "toString" && file.startsWith("document/") && node.arguments.length === 0)
    return ["prints a document anew"];
  return [];
}

function isForReading(flags: string | undefined): boolean {
  return flags?.includes("O_RDONLY") === true && !/O_(WRONLY|RDWR|CREAT|TRUNC|APPEND)/.test(flags);
}

function processBreaches({ parent }: ts.Identifier, file: string): readonly string[] {
  if (!ts.isPropertyAccessExpression(parent)) return ["passes the process on"];
  const member = parent.name.text;
  if (NEVER.test(member)) return [`calls process.${member}`];
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
    ["lint/a.ts", "require(name);", "imports what a value names"],
    ["lint/a.ts", "globalThis.process.exit(1);", "reaches round the doors"],
    ["lint/a.ts", 'globalThis["eval"]("1");', "reaches round the doors"],
    ["lint/a.ts", 'global.console.log("x");', "reaches round the doors"],
    ["lint/a.ts", "module.constructor._load;", "reaches round the doors"],
    ["files/list.ts", 'export { writeFileSync as put } from "node:fs";', "imports writeFileSync"],
    ["files/list.ts", 'export * from "node:fs";', "imports the disk whole"],
    ["files/list.ts", 'await import("node:fs");', "imports the disk whole"],
    ["files/list.ts", 'import { rmSync } from "fs";', "imports rmSync"],
    ["files/list.ts", 'import { promises } from "node:fs";', "imports promises"],
    ["files/list.ts", 'import fs from "fs/promises";', "imports the disk whole"],
    ["files/list.ts", 'import fs = require("fs");', "imports the disk whole"],
    ["lint/a.ts", 'require("fs");', "imports the disk whole"],
    ["lint/a.ts", 'import { createRequire } from "node:module";', "imports node:module"],
    ["lint/a.ts", 'import "module";', "imports node:module"],
    ["cli/run.ts", 'import { connect } from "net";', "imports node:net"],
    ["cli/run.ts", 'import { exit } from "node:process";', "imports node:process"],
    ["cli/run.ts", 'process.getBuiltinModule("fs");', "calls process.getBuiltinModule"],
    ["cli/run.ts", 'process["exit"](1);', "passes the process on"],
    ["cli/run.ts", 'import { spawn } from "child_process";', "starts programs"],
    ["lint/a.ts", 'await fetch("https://example.org");', "goes to the net"],
    ["lint/a.ts", '(0, eval)("1");', "makes code of text"],
    ["lint/a.ts", 'Function("1")();', "makes code of text"],
    ["lint/a.ts", '(() => {}).constructor("1")();', "makes code of text"],
    ["document/a.ts", 'import { parse } from "yaml";', "imports parse of yaml"],
    ["document/a.ts", 'import YAML from "yaml";', "imports yaml whole"],
    ["document/a.ts", "document.toJS();", "takes a document at once"],
    ["document/a.ts", "document.toString();", "prints a document anew"],
  ])("would be missed by nobody: %s, %s", (file, text, breach) => {
    expect(breachesIn(file, text)).toEqual([breach]);
  });

  it("let through what stands in its place", () => {
    expect(breachesIn("files/write/a.ts", 'import { open } from "node:fs/promises";')).toEqual([]);
    expect(breachesIn("files/write/holder.ts", "process.kill(process.pid, 0);")).toEqual([]);
    expect(breachesIn("report/index.ts", 'await import("./pretty.js");')).toEqual([]);
    expect(breachesIn("files/pager.ts", 'import { spawn } from "node:child_process";')).toEqual([]);
    expect(breachesIn("lint/a.ts", "const a = { process: 1, ...b.global, eval: c.fetch };")).toEqual([]);
    expect(breachesIn("document/a.ts", 'import { isMap } from "yaml"; code.toString(16);')).toEqual([]);
  });
});
