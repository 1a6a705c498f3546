import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import schema from "../../schemas/canvas.schema.json" with { type: "json" };
import { main } from "../../src/cli/main.js";
import { fakeIo } from "../cli/fake-io.js";

const ROOT = join(import.meta.dirname, "../..");
/** The examples, and one that leaves more open than they do. */
const CANVASES = [
  ...readdirSync(join(ROOT, "examples"))
    .filter((name) => name.endsWith(".canvas.yaml"))
    .map((name) => `examples/${name}`),
  "tests/render/fixtures/verdicts.canvas.yaml",
];

/** The tables of the page: command → object → its keys. */
const DOCUMENTED = new Map(
  readFileSync(join(ROOT, "docs/json.md"), "utf8")
    .split(/^## /m)
    .slice(1)
    .map((section) => [section.split("\n")[0] ?? "", tableOf(section)]),
);

type Keys = Map<string, Set<string>>;

function tableOf(section: string): Keys {
  const rows = [...section.matchAll(/^\| (the document|`[^`]+`) \| ([^|]*) \|/gm)];
  return new Map(
    rows.map(([, at = "", keys = ""]) => {
      const names = [...keys.matchAll(/`([^`]+)`/g)].map(([, key = ""]) => key);
      return [at === "the document" ? "" : at.replaceAll("`", ""), new Set(names)];
    }),
  );
}

/** Notes the keys of every object in a value, by where it is. */
function note(value: unknown, at: string, found: Keys): void {
  if (Array.isArray(value)) for (const entry of value) note(entry, `${at}[]`, found);
  if (typeof value !== "object" || value === null || Array.isArray(value)) return;
  const keys = Object.keys(value);
  if (keys.join() === "low,high") return;
  found.set(at, new Set([...(found.get(at) ?? []), ...keys]));
  for (const [key, one] of Object.entries(value)) note(one, at === "" ? key : `${at}.${key}`, found);
}

function without(keys: ReadonlySet<string>, others: ReadonlySet<string> = new Set()): readonly string[] {
  return [...keys].filter((key) => !others.has(key));
}

async function keysOf(commands: Iterable<readonly string[]>): Promise<Keys> {
  const found: Keys = new Map();
  for (const args of commands) {
    const io = fakeIo({ cwd: ROOT });
    await main([...args, "--format", "json"], io, { version: "0", root: ROOT });
    if (io.out !== "") note(JSON.parse(io.out), "", found);
  }
  return found;
}

const onAll = (...args: readonly string[]) => CANVASES.map((path) => [...args, path]);
const views = [...DOCUMENTED.keys()].filter((name) => name.startsWith("canvas show --view "));

it("has a section for every view", () => {
  expect(views).toHaveLength(7);
});

it.each([
  ...views
    .filter((name) => !name.endsWith(" segments"))
    .map((name) => [name, onAll(...name.split(" ").slice(1))] as const),
  ["canvas why", [["why", "retail", "affluent", "examples/credit-suisse.canvas.yaml"]]] as const,
  ["canvas without --all", onAll("without", "--all")] as const,
  [
    "canvas without",
    ["career", "site-and-app", "networkers", "recruiters"].map((id) => [
      "without",
      id,
      "examples/linkedin.canvas.yaml",
    ]),
  ] as const,
  [
    "canvas diff",
    CANVASES.flatMap((path, at) => [CANVASES[0] ?? "", CANVASES[at - 1] ?? ""].map((other) => ["diff", other, path])),
  ] as const,
  ["canvas rules", [["rules"]]] as const,
])("tells all keys of %s", async (name, commands) => {
  const documented = DOCUMENTED.get(name) ?? new Map<string, Set<string>>();
  const found = await keysOf(commands);
  const untold = [...found].flatMap(([at, keys]) =>
    without(keys, documented.get(likeness(at, documented))).map((key) => `${at} ${key}`),
  );
  expect(untold.filter((key) => !isOpenEnded(key))).toEqual([]);
});

/** One of five criteria stands for all, `perCustomer` for `together`, and one figure for the others beside it. */
function likeness(at: string, documented: Keys): string {
  if (documented.has(at)) return at;
  const like = at
    .replace(/criteria\.[a-z-]+/, "criteria.offer")
    .replace("together", "perCustomer")
    .replace(/(perCustomer)\.\w+/, "$1.profit");
  return documented.has(like) ? like : at;
}

/** What the page says to depend on a rule's options, or on the kind of a harm. */
function isOpenEnded(key: string): boolean {
  return /^(rules\[\]\.options|harms\[\])/.test(key);
}

it("tells the keys of a canvas: those of the page, and the fields of the format in one word", async () => {
  const canvas = DOCUMENTED.get("canvas show, canvas export") ?? new Map();
  const segments = DOCUMENTED.get("canvas show --view segments") ?? new Map();
  const fields = new Set(
    [...fieldsIn(schema)].map((key) => key.replace(/_(\w)/g, (_, letter) => letter.toUpperCase())),
  );
  for (const [view, own] of [
    ["canvas", canvas],
    ["segments", segments],
  ] as const) {
    const found = await keysOf(onAll("show", "--view", view));
    const untold = [...found].flatMap(([at, keys]) =>
      [...keys].filter(
        (key) =>
          ![own.get(at), canvas.get(at), canvas.get("segments[]"), canvas.get("segments[].needs[]"), fields].some(
            (told) => told?.has(key),
          ),
      ),
    );
    expect(untold).toEqual([]);
  }
});

/** Every key that the format has anywhere. */
function* fieldsIn(node: unknown): Iterable<string> {
  if (typeof node !== "object" || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    if (key === "properties") yield* Object.keys(value);
    yield* fieldsIn(value);
  }
}

it("tells of no key that there is not", async () => {
  const missing: string[] = [];
  for (const [name, documented] of DOCUMENTED) {
    if (!name.startsWith("canvas show")) continue;
    const found = await keysOf(onAll("show", "--view", name.split("--view ")[1] ?? "canvas"));
    for (const [at, keys] of documented) missing.push(...without(keys, found.get(at)).map((key) => `${at} ${key}`));
  }
  expect(missing.filter((key) => !RARE.has(key))).toEqual([]);
});

/** What none of them has. */
const RARE = new Set([
  "segments[].needs[] only",
  ...["per", "revenue", "costs"].map((key) => `result ${key}`),
  ...["id", "prompt", "how", "block", "segment"].map((key) => `skipped[] ${key}`),
]);
