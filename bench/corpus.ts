import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const WORDS = "fast local weekly shared trained guided quiet early fresh open steady mobile remote direct simple".split(
  " ",
);
const NOUNS = "delivery advice storage repair training payment planning transport cleaning catering billing".split(" ");

/** Numbers that look random and are the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** A canvas of about 200 lines and 7 KB that a lint finds no error in. */
export function canvasText(seed: number): string {
  const random = seeded(seed + 1);
  const one = (list: readonly string[]) => list[random(list.length)] ?? "";
  const phrase = () =>
    `${one(WORDS)}, ${one(WORDS)} and ${one(WORDS)} ${one(NOUNS)} for ${one(WORDS)} teams of ${one(WORDS)} firms`;
  const ids = (count: number) => Array.from({ length: count }, (_, i) => i + 1);
  const needs = ids(12).map(
    (i) => `  need-${i}:\n    text: ${phrase()} ${i}\n    kind: ${one(["job", "pain", "gain"])}`,
  );
  const segments = ids(5).map(
    (i) =>
      `  segment-${i}:\n    name: ${phrase()} ${i}\n    who: organisation\n    decision: serve\n    priority: ${i}\n` +
      `    needs:\n      need-${i}: 5\n      need-${i + 5}: 3\n      need-${i + 6}: ${1 + random(5)}`,
  );
  const offers = ids(5).map(
    (i) =>
      `  offer-${i}:\n    name: ${phrase()} ${i}\n    for: segment-${i}\n    addresses: [need-${i}, need-${i + 5}]\n` +
      `    better_than: what ${one(WORDS)} teams do by hand today # as far as we know`,
  );
  const reach = (name: string) =>
    ids(5).map((i) => `  ${name}-${i}:\n    name: ${phrase()} ${i}\n    for: segment-${i}`);
  const streams = ids(5).map(
    (i) => `  stream-${i}:\n    name: ${phrase()} ${i}\n    from: segment-${i}\n    for: offer-${i}`,
  );
  const means = (name: string) => ids(5).map((i) => `  ${name}-${i}:\n    name: ${phrase()} ${i}\n    for: offer-${i}`);
  const blocks: readonly (readonly [string, readonly string[]])[] = [
    ["needs", needs],
    ["customer_segments", segments],
    ["value_propositions", offers],
    ["channels", reach("channel")],
    ["customer_relationships", reach("relationship")],
    ["revenue_streams", streams],
    ["key_resources", means("resource")],
    ["key_activities", means("activity")],
  ];
  const body = blocks.map(([block, items]) => `${block}:\n${items.join("\n")}\n`).join("\n");
  return `# Canvas ${seed} of the benchmark.\ncanvas: 1\nname: Business ${seed}\nstage: sketch\n\n${body}`;
}

/** One canvas of about 900 characters for each of `count` offers, for up to 40 segments. */
export function largeCanvasText(count: number): string {
  const ids = Array.from({ length: count }, (_, i) => i + 1);
  const name = (i: number) => `Fast local and weekly delivery number ${i} for quiet teams of early firms`;
  const segment = (i: number) => `segment-${(i % Math.min(count, 40)) + 1}`;
  const block = (key: string, item: (i: number) => string, of = ids) => `${key}:\n${of.map(item).join("\n")}\n`;
  return [
    "canvas: 1\nname: Large\n",
    block("needs", (i) => `  need-${i}: ${name(i)}`),
    block(
      "customer_segments",
      (i) =>
        `  segment-${i}:\n    name: ${name(i)}\n    decision: serve\n    needs: {need-${i}: 5, need-${((i * 7) % count) + 1}: 3}`,
      ids.slice(0, 40),
    ),
    block("value_propositions", (i) => `  offer-${i}:\n    name: ${name(i)}\n    for: ${segment(i)}`),
    block("channels", (i) => `  channel-${i}:\n    name: ${name(i)}\n    for: ${segment(i)}`),
    block("customer_relationships", (i) => `  relationship-${i}:\n    name: ${name(i)}\n    for: ${segment(i)}`),
    block(
      "revenue_streams",
      (i) => `  stream-${i}:\n    name: ${name(i)}\n    from: ${segment(i)}\n    for: offer-${i}`,
    ),
    block("key_resources", (i) => `  resource-${i}:\n    name: ${name(i)}\n    for: offer-${i}`),
    block("key_activities", (i) => `  activity-${i}:\n    name: ${name(i)}\n    for: offer-${i}`),
  ].join("\n");
}

/** Writes the same canvases as YAML, as JSON and as prose, each kind into a folder of its own. */
export function writeCorpus(folder: string, count: number): void {
  for (const kind of ["yaml", "json", "md"]) mkdirSync(join(folder, kind), { recursive: true });
  for (let i = 0; i < count; i++) {
    const text = canvasText(i);
    writeFileSync(join(folder, "yaml", `${i}.canvas.yaml`), text);
    writeFileSync(join(folder, "json", `${i}.json`), `${JSON.stringify(parse(text), null, 2)}\n`);
    writeFileSync(join(folder, "md", `${i}.md`), proseOf(text, i));
  }
}

function proseOf(text: string, seed: number): string {
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !line.startsWith("#"));
  return `# Business ${seed}\n\n${lines.map((line) => `- ${line.trim()}`).join("\n")}\n`;
}
