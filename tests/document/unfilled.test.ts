import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { schemaAt } from "../../src/document/canvas-schema.js";
import { valueAt } from "../../src/document/edit/change.js";
import type { Plain } from "../../src/document/edit/plain.js";
import { valueOfText } from "../../src/document/edit/read-back.js";
import { applyEdits } from "../../src/document/edit.js";
import { formatCanvas } from "../../src/document/format.js";
import { readCanvas } from "../../src/document/read-canvas.js";
import { schemaErrors } from "../../src/document/validate.js";
import type { CanvasPath } from "../../src/model/path.js";
import { IS_LONG } from "../tier.js";
import { pathsOf } from "./nasty/edits.js";

const TEMPLATE = `canvas: 1
name: Bakery
stage:
market:
needs: # what do they want?
customer_segments:
  families:
    name:
    who: # person or organisation
    needs:
    characteristics: {demographic: , geographic: {country: , city: Basel}, value: {spend: {min: , max: }}}
    size: {customers: , source: }
    depends_on:
    roles: {user: }
    personas: {anna: }
value_propositions:
  bread: {for: , elements: {loaf: }, claim: {kind: }, better_than: , value: }
channels: {shop: {phases: , delivers: [bread]}}
revenue_streams: {sales: {from: , for: loaf, price: , tiers: {basic: , plus: {price: }}}}
hypotheses: {h: {statement: , experiments: [{what: , metric: }, {what: Ask ten}], evidence: }}
`;

const WITHOUT = `canvas: 1
name: Bakery
customer_segments:
  families:
    characteristics: {geographic: {city: Basel}}
    personas: {anna: {}}
value_propositions:
  bread: {elements: {loaf: }}
channels: {shop: {delivers: [bread]}}
revenue_streams: {sales: {for: loaf, tiers: {basic: {}, plus: {}}}}
hypotheses: {h: {experiments: [{what: Ask ten}]}}
`;

describe("a key with nothing behind it", () => {
  it("says what no key says, and ids with nothing behind them are still there", () => {
    const { canvas, findings } = readCanvas(TEMPLATE);
    expect(findings).toEqual([]);
    const places = (key: string, value: unknown) => (key === "path" ? undefined : value);
    expect(JSON.stringify(canvas, places)).toEqual(JSON.stringify(readCanvas(WITHOUT).canvas, places));
  });

  it("is no error to an editor that knows the schema", () => {
    expect(schemaErrors(parse(TEMPLATE))).toEqual([]);
  });

  it("stays when the file is laid out, and is not filled in by it", () => {
    const text = formatCanvas(TEMPLATE);
    expect(valueOfText(text)).toEqual(valueOfText(TEMPLATE));
    expect(text).toContain("claim: {kind: }");
    expect(text).not.toContain("null");
  });

  it("is filled in place by an edit, and keeps the comment beside it", () => {
    const { text } = applyEdits(TEMPLATE, [
      { kind: "set", path: ["needs", "fresh"], value: "Fresh bread" },
      { kind: "set", path: ["customer_segments", "families", "who"], value: "person" },
    ]);
    expect(text).toBe(TEMPLATE.replace("want?\n", "want?\n  fresh: Fresh bread\n").replace("who: #", "who: person #"));
  });

  it.each([
    ["canvas: 1\nname:\n", "`name` has no value"],
    ["canvas: 1\nname: A\ncustomer_segments: {a: {needs: {x: , y: 2}}}\n", "the need `x` has no importance"],
    ["canvas: 1\nname: A\ncustomer_segments: {a: {needs: [x, null]}}\n", "entry 2 of the list `needs` is empty"],
    [
      "canvas: 1\nname: A\ncustomer_segments: {a: {context: [{when: }]}}\n",
      "`when` of entry 1 of `customer_segments.a.context` has no value",
    ],
    [
      "canvas: 1\nname: A\nvalue_propositions: {a: {better_than: {alternative: , how: x}}}\n",
      "`value_propositions.a.better_than.alternative` has no value",
    ],
  ])("is an error where something must be said: %j", (source, message) => {
    expect(readCanvas(source).findings.map((finding) => finding.message)).toEqual([message]);
  });

  it("without its colon in braces is taken for a text that the comma cut off", () => {
    const { findings } = readCanvas("canvas: 1\nname: A\nchannels: {a: {name: Post, message}}\n");
    expect(findings.map(({ message, advice, fix }) => ({ message, advice, fix }))).toEqual([
      {
        message: 'the comma after "Post" ends the text; "message" is cut off and becomes a key',
        advice: 'Put quotes around the whole: `name: "Post, message"`, or give the key a colon: `message: …`.',
        fix: undefined,
      },
    ]);
  });

  const GOLDENS = readdirSync("tests/data/goldens").filter((name) => name.endsWith(".canvas.yaml"));
  it.each(GOLDENS)("makes the same canvas of %s as if it were not there, wherever it may stand", (name) => {
    const source = readFileSync(`tests/data/goldens/${name}`, "utf8");
    const root = valueOfText(source);
    const optional = pathsOf(root).filter((path) => mayBeLeftOut(path) && hasNeighbours(root, path));
    // For each change some of them; in the long run all.
    for (const path of optional.filter((_, i) => IS_LONG || i % 5 === name.length % 5)) {
      const emptied = readCanvas(applyEdits(source, [{ kind: "set", path, value: null }]).text);
      const removed = readCanvas(applyEdits(source, [{ kind: "remove", path }]).text);
      expect(emptied.findings).toEqual(removed.findings);
      expect({ path, canvas: emptied.canvas }).toEqual({ path, canvas: removed.canvas });
    }
  });
});

/** A field of the format that is not required. */
function mayBeLeftOut(path: CanvasPath): boolean {
  const holder = schemaAt(path.slice(0, -1));
  const key = path.at(-1);
  const required = (holder as { readonly required?: readonly string[] } | undefined)?.required ?? [];
  return typeof key === "string" && holder?.properties?.[key] !== undefined && !required.includes(key);
}

/** What goes alone leaves an empty map. */
function hasNeighbours(root: Plain, path: CanvasPath): boolean {
  const holder = valueAt(root, path.slice(0, -1));
  return holder instanceof Map && holder.size > 1;
}
