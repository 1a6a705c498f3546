import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { changesBetween, isUnchanged } from "../../../src/analysis/changes/canvas-changes.js";
import { type Facts, factsOf } from "../../../src/analysis/facts.js";
import { readCanvas } from "../../../src/document/read-canvas.js";
import { canvasData } from "../../../src/render/canvas-data.js";
import { canvasFile } from "../../render/arbitrary-canvas.js";
import { trials } from "../../tier.js";

const EXAMPLES = join(import.meta.dirname, "../../../examples");

function factsIn(text: string): Facts {
  const { canvas } = readCanvas(text);
  if (canvas === undefined) throw new Error(`not a canvas: ${text.slice(0, 200)}`);
  return factsOf(canvas);
}

/** What changed between two texts, each as `block/key kind: path path`. */
function changed(before: string, after: string): readonly string[] {
  const { entries, fields } = changesBetween(factsIn(before), factsIn(after));
  const told = (own: typeof fields) => own.map(({ path }) => path.map(({ name }) => name).join(" "));
  return [
    ...told(fields).map((field) => `canvas: ${field}`),
    ...entries.map(({ section, key, kind, fields: own }) =>
      [`${section}/${key} ${kind}`, told(own).join(", ")].filter(Boolean).join(": "),
    ),
  ];
}

const BASE = `canvas: 1
name: Corner bakery
needs: {fresh: Fresh bread, quick: No queue}
customer_segments:
  locals: {name: Neighbours, needs: {fresh: 5, quick: 2}, economics: {cost_to_serve: 4}}
  cafes: {name: Cafés, depends_on: {locals: a good name}}
value_propositions:
  bread: {name: Bread at six, for: [locals, cafes], elements: {rolls: Rolls, loaf: A loaf}, addresses: [fresh, quick]}
channels: {kiosk: {for: [locals, cafes]}}
`;
const edited = (from: string, to: string) => changed(BASE, BASE.replace(from, to));

describe("what has changed", () => {
  it.each<[what: string, from: string, to: string, expected: readonly string[]]>([
    ["nothing", "", "", []],
    ["the canvas itself", "Corner bakery", "The bakery", ["canvas: name"]],
    ["an item that came", "channels: {", "channels: {van: {}, ", ["channels/van added"]],
    ["an item that went", "channels: {kiosk: {for: [locals, cafes]}}", "", ["channels/kiosk removed"]],
    ["a name", "Neighbours", "Locals", ["customer_segments/locals changed: name"]],
    ["a weight", "quick: 2", "quick: 3", ["customer_segments/locals changed: needs needs/quick"]],
    ["a need less", ", quick: 2", "", ["customer_segments/locals changed: needs needs/quick"]],
    ["a figure", "cost_to_serve: 4", "cost_to_serve: 5", ["customer_segments/locals changed: economics costToServe"]],
    [
      "a range for a figure",
      "serve: 4",
      "serve: {low: 4, high: 6}",
      ["customer_segments/locals changed: economics costToServe"],
    ],
    ["a link", "kiosk: {for: [locals, cafes]}", "kiosk: {for: locals}", ["channels/kiosk changed: for"]],
    [
      "who is depended on",
      "a good name",
      "fame",
      ["customer_segments/cafes changed: dependsOn customer_segments/locals"],
    ],
    [
      "a part",
      "loaf: A loaf",
      "cake: A cake",
      ["value_propositions/bread changed: elements element/cake, elements element/loaf"],
    ],
    ["the name of a part", "A loaf", "A big loaf", ["value_propositions/bread changed: elements element/loaf"]],
    ["the text of a need", "No queue", "No waiting", ["needs/quick changed: text"]],
  ])("%s", (_what, from, to, expected) => {
    expect(edited(from, to)).toEqual(expected);
  });

  it.each<[what: string, from: string, to: string]>([
    ["the order of links", "[locals, cafes], elements", "[cafes, locals], elements"],
    [
      "the order of fields",
      "name: Cafés, depends_on: {locals: a good name}",
      "depends_on: {locals: a good name}, name: Cafés",
    ],
    ["the block in front of a link", "kiosk: {for: [locals,", "kiosk: {for: [customer_segments/locals,"],
    ["a name that is made from the id", "kiosk: {for", "kiosk: {name: Kiosk, for"],
    ["a comment", "canvas: 1", "canvas: 1 # one"],
    ["the text of a need in place of its id", "quick: 2", "No queue: 2"],
  ])("is not %s", (_what, from, to) => {
    expect(BASE).toContain(from);
    expect(edited(from, to)).toEqual([]);
  });

  it("is the id of an item that has another one now, and not every link to it", () => {
    const renamed = BASE.replaceAll("locals", "people").replaceAll("quick", "no-queue");
    expect(changed(BASE, renamed)).toEqual(["customer_segments/people changed: id", "needs/no-queue changed: id"]);
  });

  it("is what a link leads to, not how it is written", () => {
    const web = (about: string) => `canvas: 1
name: x
channels: {web: {}}
key_resources: {web: {name: Servers}}
hypotheses: {h: {statement: H, about: ${about}}}
`;
    expect(changed(web("[channels/web]"), web("[key_resources/web]"))).toEqual(["hypotheses/h changed: about"]);
    expect(changed(web("[channels/web, key_resources/web]"), web("[key_resources/web]"))).toEqual([
      "hypotheses/h changed: about",
    ]);
  });

  it("is the id of one thing, where another has the same", () => {
    const speed = (id: string) => `canvas: 1
name: x
needs: {speed: It is slow}
customer_segments: {a: {needs: [speed]}}
value_propositions: {${id}: {name: Speedy, for: a, addresses: speed}}
channels: {web: {for: a, delivers: ${id}}}
`;
    expect(changed(speed("speed"), speed("fast"))).toEqual(["value_propositions/fast changed: id"]);
  });

  it("is the id of a part of offers, known by its name", () => {
    const part = (id: string) =>
      `canvas: 1\nname: x\nvalue_propositions: {o: {elements: {${id}: Two}}}\nchannels: {c: {delivers: ${id}}}\n`;
    expect(changed(part("one"), part("two"))).toEqual([]);
  });

  it("is not the order of entries that say the same first", () => {
    const evidence = (entries: string) =>
      `canvas: 1\nname: x\nhypotheses: {h: {statement: H, evidence: [${entries}]}}\n`;
    expect(
      changed(evidence("{finding: A, n: 1}, {finding: A, n: 2}"), evidence("{finding: A, n: 2}, {finding: A, n: 1}")),
    ).toEqual([]);
  });

  it.each([
    ["20", "young"],
    ["{min: 20}", "young"],
    ["{min: 20, max: 30}", "20 30"],
    ["[young, old]", "{max: 30}"],
  ])("is the kind of a characteristic: %s and %s", (one, other) => {
    const age = (value: string) =>
      `canvas: 1\nname: x\ncustomer_segments: {a: {characteristics: {demographic: {age: ${value}}}}}\n`;
    const told = ["customer_segments/a changed: characteristics demographic, age"];
    expect([changed(age(one), age(other)), changed(age(other), age(one))]).toEqual([told, told]);
  });

  it("is found by name in a list without ids", () => {
    const list = "canvas: 1\nname: x\nchannels: [Kiosk, Van]\n";
    expect(changed(list, list.replace("Kiosk, Van", "Van, Bus"))).toEqual(["channels/#2 added", "channels/#1 removed"]);
    expect(changed(list, list.replace("[Kiosk, Van]", "{kiosk: {}, van: {name: Van}}"))).toEqual([
      "channels/kiosk changed: id",
      "channels/van changed: id",
    ]);
  });
});

describe("what follows for the segments", () => {
  const two = (a: string, b: string) =>
    `canvas: 1\nname: x\nneeds: {n: N, m: M}\ncustomer_segments: {a: {${a}}, b: {${b}}}\nchannels: {c: {for: a}, d: {for: b}, e: {for: [a, b]}}\n`;

  it("is told where the verdict or a criterion is another", () => {
    const before = factsIn(two("needs: [n]", "needs: [n]"));
    const after = factsIn(two("needs: [n]", "needs: [n]").replace("d: {for: b}", "d: {for: a}"));
    const { decisions } = changesBetween(before, after);
    expect(decisions).toMatchObject({ verdicts: 0, grounds: 0, openCount: 0 });
    const same = factsIn(two("needs: [n]", "needs: [n]").replace("c: {for: a}, d: {for: b}, ", ""));
    const lost = changesBetween(before, same).decisions;
    expect(lost.verdicts + lost.grounds).toBe(1);
    const [change] = lost.changed;
    expect([change?.before.results.channels, change?.after.results.channels]).toEqual(["differs", "same"]);
  });

  it("counts a new pair only where it is not separate", () => {
    const before = factsIn("canvas: 1\nname: x\ncustomer_segments: {a: {}}\n");
    const after = factsIn(two("needs: [n]", "needs: [m]").replace("c: {for: a}, d: {for: b}, ", ""));
    const { open, openCount, changed: others } = changesBetween(before, after).decisions;
    expect(others).toEqual([]);
    expect(openCount).toBe(open.length);
    expect(open.map(({ a, b }) => [a.key, b.key])).toEqual([["a", "b"]]);
  });
});

describe("in any canvas", () => {
  it("nothing has changed between it and itself, and all of it since an empty one", () => {
    fc.assert(
      fc.property(canvasFile, (file) => {
        const [facts, again] = [factsIn(JSON.stringify(file)), factsIn(JSON.stringify(file))];
        expect(isUnchanged(changesBetween(facts, again))).toBe(true);
        const since = changesBetween(factsIn("canvas: 1\nname: x\n"), facts);
        expect(since.entries.every(({ kind }) => kind === "added")).toBe(true);
      }),
      trials(100, 2000),
    );
  });

  it.each(readdirSync(EXAMPLES).filter((name) => name.endsWith(".canvas.yaml")))(
    "%s: whatever is edited is told",
    (name) => {
      const text = readFileSync(join(EXAMPLES, name), "utf8");
      const before = factsIn(text);
      for (const other of editedLeaves(parse(text))) {
        const { canvas } = readCanvas(stringify(other.file));
        if (canvas === undefined || saysTheSame(canvas, before.canvas)) continue;
        expect(isUnchanged(changesBetween(before, factsOf(canvas))), other.where).toBe(false);
      }
    },
  );
});

function saysTheSame(a: Facts["canvas"], b: Facts["canvas"]): boolean {
  return JSON.stringify(canvasData(a)) === JSON.stringify(canvasData(b));
}

/** The file once for each value in it, with that value changed. */
function* editedLeaves(file: unknown): Iterable<{ readonly file: unknown; readonly where: string }> {
  for (const path of leavesOf(file)) yield { file: withOther(file, path), where: path.join(" ") };
}

function* leavesOf(node: unknown, path: readonly string[] = []): Iterable<readonly string[]> {
  if (typeof node !== "object" || node === null) yield path;
  else for (const [key, value] of Object.entries(node)) yield* leavesOf(value, [...path, key]);
}

function withOther(node: unknown, [key, ...rest]: readonly string[]): unknown {
  if (key === undefined) return otherThan(node);
  if (Array.isArray(node)) return node.map((entry, at) => (String(at) === key ? withOther(entry, rest) : entry));
  return Object.fromEntries(
    Object.entries(node as object).map(([own, value]) => [own, own === key ? withOther(value, rest) : value]),
  );
}

function otherThan(value: unknown): unknown {
  if (typeof value === "number") return value + 1;
  return typeof value === "boolean" ? !value : `${value} too`;
}
