import fc from "fast-check";
import { expect, it } from "vitest";
import { factsFrom } from "./canvas-of.js";

const TYPES = ["self-service", "communities", "co-creation"];
const IDS = ["a", "b", "c", "d"];
const PARTS = ["p", "q", "r", "s"];

interface Sketch {
  /** In the order of the file. */
  readonly segments: readonly SegmentSketch[];
  readonly offers: readonly (readonly [parts: readonly string[], to: readonly string[]])[];
  readonly channels: readonly (readonly string[])[];
  readonly relationships: readonly (readonly [type: string, to: readonly string[]])[];
  readonly streams: readonly (readonly [parts: readonly string[], from: readonly string[]])[];
}

interface SegmentSketch {
  readonly id: string;
  readonly needs: readonly (readonly [need: string, weight: number])[];
  readonly profit: readonly [low: number, high: number] | undefined;
  readonly band: string | undefined;
  readonly pays: boolean | undefined;
}

const someOf = (all: readonly string[]) => fc.subarray([...all], { minLength: 1 });
const optional = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: undefined });
const range = fc
  .tuple(fc.constantFrom(-100, 0, 50, 99), fc.constantFrom(0, 1, 51))
  .map(([low, wide]) => [low, low + wide] as const);

const segment = (id: string): fc.Arbitrary<SegmentSketch> =>
  fc.record({
    id: fc.constant(id),
    needs: fc.uniqueArray(fc.tuple(fc.constantFrom("n1", "n2", "n3", "In words"), fc.integer({ min: 0, max: 5 })), {
      selector: ([need]) => need,
    }),
    profit: optional(range),
    band: optional(fc.constantFrom("loss", "low", "medium", "high")),
    pays: optional(fc.boolean()),
  });

const sketch: fc.Arbitrary<Sketch> = fc.record({
  segments: fc.tuple(...IDS.map(segment)),
  offers: fc.array(fc.tuple(fc.subarray(PARTS), someOf(IDS)), { minLength: 1, maxLength: 3 }),
  channels: fc.array(someOf(IDS), { maxLength: 3 }),
  relationships: fc.array(fc.tuple(fc.constantFrom(...TYPES), someOf(IDS)), { maxLength: 3 }),
  streams: fc.array(fc.tuple(fc.subarray(PARTS), someOf(IDS)), { maxLength: 3 }),
});

/** How ids and names are written; what they are does not change. */
interface Spelling {
  id(id: string): string;
  name(name: string): string;
}

const PLAIN: Spelling = { id: (id) => id, name: (name) => name };
const RENAMED: Spelling = { id: (id) => `z-${id}`, name: (name) => name };
const RESPELT: Spelling = { id: (id) => id, name: (name) => `${name.toUpperCase().split("").join("-")}!` };

const list = (items: readonly string[]) => `[${items.join(", ")}]`;

function write(s: Sketch, { id, name }: Spelling): string {
  const used = s.offers.flatMap(([parts]) => parts);
  const text = (key: string) => JSON.stringify(name(`Thing ${key}`));
  const need = (key: string) => JSON.stringify(key.startsWith("n") ? id(key) : name(key));
  const ids = (keys: readonly string[]) => list(keys.map(id));
  const block = (title: string, lines: readonly string[]) => (lines.length > 0 ? [`${title}:`, ...lines] : []);
  const economics = ({ profit, band }: SegmentSketch) =>
    `{${[...(profit ? [`profit_per_customer: {low: ${profit[0]}, high: ${profit[1]}}`] : []), ...(band ? [`profitability: ${band}`] : [])].join(", ")}}`;
  return [
    ...block(
      "needs",
      ["n1", "n2", "n3"].map((key) => `  ${id(key)}: ${text(key)}`),
    ),
    ...block(
      "customer_segments",
      s.segments.map(
        (of) =>
          `  ${id(of.id)}: {name: ${text(of.id)}, needs: {${of.needs.map(([key, weight]) => `${need(key)}: ${weight}`).join(", ")}}, economics: ${economics(of)}${of.pays === undefined ? "" : `, pays: ${of.pays}`}}`,
      ),
    ),
    ...block(
      "value_propositions",
      s.offers.map(
        ([parts, to], at) =>
          `  ${id(`v${at}`)}: {name: ${text(`v${at}`)}, for: ${ids(to)}, elements: {${parts.map((part) => `${id(part)}: ${text(part)}`).join(", ")}}}`,
      ),
    ),
    ...block(
      "channels",
      s.channels.map((to, at) => `  ${id(`c${at}`)}: {name: ${text(`c${at}`)}, for: ${ids(to)}}`),
    ),
    ...block(
      "customer_relationships",
      s.relationships.map(([type, to], at) => `  ${id(`r${at}`)}: {type: ${type}, for: ${ids(to)}}`),
    ),
    ...block(
      "revenue_streams",
      s.streams.map(([parts, from], at) => {
        const known = parts.filter((part) => used.includes(part));
        return `  ${id(`m${at}`)}: {from: ${ids(from)}${known.length > 0 ? `, for: ${ids(known)}` : ""}}`;
      }),
    ),
    "",
  ].join("\n");
}

/** Every decision by the names of its pair, in an order that does not hang on the order of the file. */
function decisionsOf(text: string): readonly string[] {
  const { separation } = factsFrom(text);
  const bare = (key: string) => key.replace("z-", "");
  return [...separation.pairs()]
    .map(({ a, b, verdict, met, possible, of, results }) =>
      JSON.stringify([[bare(a.key), bare(b.key)].sort(), verdict, met, possible, of, results]),
    )
    .sort();
}

const check = (property: (canvas: Sketch) => void) =>
  fc.assert(fc.property(sketch, property), { numRuns: 40, seed: 20260930 });

it("A and B are as separate as B and A", () => {
  check((canvas) => {
    const turned = { ...canvas, segments: [...canvas.segments].reverse() };
    expect(decisionsOf(write(turned, PLAIN))).toEqual(decisionsOf(write(canvas, PLAIN)));
  });
});

it("no id changes a decision", () => {
  check((canvas) => {
    expect(decisionsOf(write(canvas, RENAMED))).toEqual(decisionsOf(write(canvas, PLAIN)));
  });
});

it("no spelling of a name changes a decision", () => {
  check((canvas) => {
    expect(decisionsOf(write(canvas, RESPELT))).toEqual(decisionsOf(write(canvas, PLAIN)));
  });
});

it("saying one thing twice, under another id and in another spelling, separates nobody", () => {
  check((canvas) => {
    const twin = write(canvas, PLAIN).replace(/^ {2}(c\d): \{name: "(.*)", for: (.*)\}$/gm, (line, id, name, to) =>
      [line, `  ${id}-twin: {name: "${name}!", for: ${to}}`].join("\n"),
    );
    expect(decisionsOf(twin)).toEqual(decisionsOf(write(canvas, PLAIN)));
  });
});

it("what is only planned changes nothing", () => {
  check((canvas) => {
    const text = write(canvas, PLAIN);
    const planned = text
      .replace(/^channels:$/m, "channels:\n  soon: {for: [a, b], phases: [purchase], state: planned}")
      .replace(
        /^value_propositions:$/m,
        "value_propositions:\n  soon: {for: [a], elements: {p: Thing p, t: T}, state: planned}",
      )
      .replace(
        /^customer_relationships:$/m,
        "customer_relationships:\n  soon: {for: a, type: communities, state: planned}",
      )
      .replace(/^revenue_streams:$/m, "revenue_streams:\n  soon: {from: [a, c], for: [p], state: planned}");
    expect(decisionsOf(planned)).toEqual(decisionsOf(text));
  });
});

it("what is counted of all pairs is what each pair says, also where segments look alike", () => {
  check((canvas) => {
    const alike = [...canvas.segments, ...canvas.segments.map((of) => ({ ...of, id: `${of.id}2` }))];
    const twice = (to: readonly string[]) => to.flatMap((id) => [id, `${id}2`]);
    const each = <T>(all: readonly (readonly [T, readonly string[]])[]) =>
      all.map(([what, to]) => [what, twice(to)] as const);
    const { separation } = factsFrom(
      write(
        {
          segments: alike,
          offers: each(canvas.offers),
          channels: canvas.channels.map(twice),
          relationships: each(canvas.relationships),
          streams: each(canvas.streams),
        },
        PLAIN,
      ),
    );
    const pairs = [...separation.pairs()];
    const ofVerdict = (verdict: string) => pairs.filter((pair) => pair.verdict === verdict);
    for (const [verdict, count] of Object.entries(separation.counts)) expect(ofVerdict(verdict)).toHaveLength(count);
    for (const [verdict, sample] of Object.entries(separation.samples)) expect(sample).toEqual(ofVerdict(verdict));
    for (const field of ["channels", "relationships"] as const) {
      const waiting = pairs
        .filter(({ met }) => met === 0)
        .flatMap(({ a, b }) => separation.report(a, b).criteria[field].missing);
      const asked = separation.questions.filter((question) => question.field === field);
      expect(asked.flatMap(({ about, pairs: many }) => Array(many).fill(`${about[0]?.key}.${field}`)).sort()).toEqual(
        waiting.sort(),
      );
    }
  });
});
