import { limitsFor } from "../../src/document/limits.js";

const LARGEST = 1024 * 1024;

/** As many of a piece, numbered, as a canvas of a size has when one of a MiB has `most` of them. */
const some = (most: number, size: number, piece: (i: number) => string): string =>
  Array.from({ length: Math.floor((most * size) / LARGEST) }, (_, i) => piece(i)).join("");

/** So many pieces that a part of all entries that are read at all are theirs, when each has one entry. */
const share = (part: number): number => Math.floor(part * limitsFor().entries);

/** A canvas of blocks; each shape keeps to the entries that are read at all. */
const canvas = (...blocks: readonly string[]): string => `canvas: 1\nname: x\n${blocks.join("")}`;
const list = (count: number, item: (k: number) => string): string =>
  Array.from({ length: count }, (_, k) => item(k)).join(", ");

/** Canvases in which everything in one block may have to do with everything in another. */
export const LINKED_SHAPES: Readonly<Record<string, (size: number) => string>> = {
  "needs almost as in the register": (size) =>
    canvas(
      "needs:\n",
      some(share(0.497), size, (i) => `  need-number-${i}: x\n`),
      "customer_segments:\n  a:\n    needs:\n",
      some(share(0.497), size, (i) => `      - needs-number-${i}\n`),
    ),
  "private needs of one segment": (size) =>
    canvas(
      "customer_segments:\n  a:\n    needs:\n",
      some(share(0.99), size, (i) => `      - want ${i} of it\n`),
    ),
  "few needs of many segments": (size) =>
    canvas(
      "needs:\n",
      some(200, size, (i) => `  n${i}: Need ${i}\n`),
      "customer_segments:\n",
      some(2000, size, (i) => `  s${i}: {needs: [n${i % 12}, n${(i * 7) % 12}, n${(i * 3) % 12}]}\n`),
    ),
  "elements that address needs": (size) =>
    canvas(
      "needs:\n",
      some(share(0.19), size, (i) => `  n${i}: Need ${i}\n`),
      "customer_segments:\n  a:\n    needs:\n",
      some(share(0.19), size, (i) => `      - n${i}\n`),
      "value_propositions:\n  v:\n    for: a\n    elements:\n",
      some(share(0.19), size, (i) => `      e${i}: {name: Part ${i}, addresses: n${i}}\n`),
    ),
  "as many wrong links as a sheet holds": (size) =>
    canvas(
      "customer_segments: {a: A}\nchannels:\n",
      some(9990, size, (i) => `  c${i}: {for: nobody${i}}\n`),
    ),
  "links almost to something": (size) =>
    canvas(
      "customer_segments: {a: A}\nchannels:\n",
      some(share(0.33), size, (i) => `  channel${i}: Shop ${i}\n`),
      "key_resources:\n",
      some(share(0.33), size, (i) => `  r${i}: {for: chanel${i}}\n`),
    ),
  "links almost to segments": (size) =>
    canvas(
      "customer_segments:\n",
      some(2000, size, (i) => `  segment${i}: Group ${i}\n`),
      "channels:\n",
      some(share(0.47), size, (i) => `  c${i}: {for: segmet${i}}\n`),
    ),
  "links by name": (size) =>
    canvas(
      "customer_segments:\n",
      some(2000, size, (i) => `  s${i}: Office worker ${i}\n`),
      "channels:\n",
      some(share(0.47), size, (i) => `  c${i}: {for: Office worker ${i}}\n`),
    ),
  "long ids and almost the same ids": (size) =>
    canvas(
      "customer_segments:\n",
      some(8, size, (i) => `  ${"a".repeat(60_000)}${i}: x\n`),
      "channels:\n",
      some(8, size, (i) => `  c${i}: {for: ${"b".repeat(60_000)}${i}}\n`),
    ),
  "links to all segments": (size) =>
    canvas(
      "customer_segments:\n",
      some(2000, size, (i) => `  s${i}: {name: Group ${i}, needs: [n${i % 50}]}\n`),
      "needs:\n",
      some(50, size, (i) => `  n${i}: Need ${i}\n`),
      "value_propositions:\n",
      some(48, size, (i) => `  v${i}: {for: all, addresses: n${i}}\n`),
      "channels:\n",
      some(4000, size, (i) => `  c${i}: {for: s${i % 2000}}\n`),
    ),
  "means of all offers": (size) =>
    canvas(
      "customer_segments: {a: A}\nvalue_propositions:\n",
      some(300, size, (i) => `  v${i}: {name: Offer ${i}, for: a}\n`),
      "key_resources:\n",
      some(330, size, (i) => `  k${i}: {name: Thing ${i}, for: all}\n`),
      "cost_structure:\n",
      some(share(0.3), size, (i) => `  d${i}: {name: Cost ${i}, of: k${i % 330}}\n`),
    ),
  "more links than are read": (size) =>
    canvas(
      "customer_segments:\n",
      some(2000, size, (i) => `  s${i}: Group ${i}\n`),
      "revenue_streams:\n",
      some(6000, size, (i) => `  r${i}: {from: all, price: ${i}}\n`),
    ),
  "segments that depend on twelve": (size) =>
    canvas(
      "customer_segments:\n",
      some(2000, size, (i) => `  s${i}: {depends_on: [${list(12, (k) => `s${(i + k + 1) % 2000}`)}]}\n`),
    ),
  "streams with prices by tier": (size) =>
    canvas(
      "customer_segments: {a: A, b: B}\nrevenue_streams:\n",
      some(share(0.11), size, (i) => `  r${i}: {from: a, tiers: {x: {price: 1}, y: {price: 2}, z: {price: 3}}}\n`),
    ),
  "beliefs about everything": (size) =>
    canvas(
      "customer_segments: {a: A}\nchannels:\n",
      some(share(0.23), size, (i) => `  c${i}: {name: Shop ${i}, for: a}\n`),
      "hypotheses:\n",
      some(share(0.1), size, (i) => `  h${i}: {statement: We believe ${i}, about: c${i}}\n`),
    ),
  "profits that overlap": (size) =>
    canvas(
      "customer_segments:\n",
      some(2000, size, (i) => `  s${i}: {economics: {profit_per_customer: {low: ${i}, high: ${i + 900}}}}\n`),
    ),
};
