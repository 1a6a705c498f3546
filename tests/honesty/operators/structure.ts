import type { ResolvedLink } from "../../../src/analysis/links.js";
import { readCanvas } from "../../../src/document/read-canvas.js";
import { itemsOf } from "../../../src/model/canvas.js";
import { idOf, linksTo, set, setOf } from "../edits.js";
import type { Operator, Sample } from "../operator.js";

const STILL_THERE = "the comment names a rule that has nothing to say there";

export const STRUCTURE: readonly Operator[] = [
  {
    id: "unclosed-bracket",
    rule: "yaml-syntax",
    fault: "forgets to close a bracket",
    *mutations({ source }) {
      for (const { index } of source.matchAll(/\}(?=\n)/g)) yield without(source, index);
    },
  },
  {
    id: "tab-indentation",
    rule: "yaml-syntax",
    fault: "indents with a tab",
    *mutations({ source }) {
      for (const { index } of source.matchAll(/^ {4}(?=name: )/gm))
        yield `${source.slice(0, index)}\t${source.slice(index + 4)}`;
    },
  },
  {
    id: "misspelt-key",
    rule: "schema",
    fault: "misspells a key",
    *mutations({ canvas }) {
      for (const { path, because, who } of canvas.segments) {
        if (who) yield [{ kind: "rename-key", path: [...path, "who"], to: "hwo" }];
        if (because) yield [{ kind: "rename-key", path: [...path, "because"], to: "becuase" }];
      }
    },
  },
  {
    id: "unknown-word",
    rule: "schema",
    fault: "writes a word where another is expected",
    *mutations({ canvas }) {
      for (const segment of canvas.segments) yield [setOf(segment, "who", "humans")];
      for (const stream of canvas.streams) yield [setOf(stream, "type", "subscribtion")];
    },
  },
  {
    id: "id-twice",
    rule: "duplicate-id",
    fault: "pastes an item a second time and forgets to rename it",
    *mutations({ source }) {
      for (const { 0: line, index } of source.matchAll(/^ {2}[a-z-]+: \{.*\}\n/gm))
        yield source.slice(0, index) + line + source.slice(index);
    },
  },
  {
    id: "mistyped-link",
    rule: "unknown-reference",
    fault: "mistypes the id in a link",
    *mutations(sample) {
      for (const { ref } of namingLinks(sample)) yield [set(ref.path, typo(ref.to))];
    },
  },
  {
    id: "link-to-nothing",
    rule: "unknown-reference",
    fault: "links to an item that was deleted long ago",
    *mutations(sample) {
      for (const { ref } of namingLinks(sample)) yield [set(ref.path, "zeppelin-fleet")];
    },
  },
  {
    id: "link-to-wrong-block",
    rule: "wrong-kind-reference",
    fault: "links to an item of a block that the link may not point at",
    *mutations(sample) {
      const partner = sample.canvas.partners[0];
      if (partner)
        for (const { ref } of namingLinks(sample, ["cost_structure", "hypotheses"]))
          yield [set(ref.path, idOf(partner))];
    },
  },
  {
    id: "two-with-one-id",
    rule: "ambiguous-reference",
    fault: "gives an activity the id of a resource that a cost names",
    *mutations(sample) {
      const { resources, activities } = sample.canvas;
      const free = activities.find((activity) => linksTo(sample, activity).length === 0);
      const named = resources.filter((one) =>
        linksTo(sample, one).some(({ field }) => field === "of" || field === "provides"),
      );
      if (free) for (const { id = "" } of named) yield [{ kind: "rename-key", path: free.path, to: id }];
    },
  },
  {
    id: "comma-in-text",
    rule: "cut-text",
    fault: "writes a comma in a text without quotes, between brackets",
    *mutations(sample) {
      const { positions } = readCanvas(sample.source);
      for (const { path, text } of sample.canvas.needs) {
        const { start, end } = positions.locate({ path: [...path, "text"] });
        const written = sample.source.slice(start.offset, end.offset);
        const cut = written.replace(/^(\w+ \w+) (?=\w)/, "$1, ");
        if (written === text && cut !== written)
          yield sample.source.slice(0, start.offset) + cut + sample.source.slice(end.offset);
      }
    },
  },
  {
    id: "point-between-thousands",
    rule: "thousands-mark",
    fault: "sets the thousands of an amount apart with a point",
    *mutations({ source }) {
      for (const { index, 0: amount } of source.matchAll(/(?<=: )[1-9]\d{0,2}\d\d0(?=[ ,}\n])/g))
        yield source.slice(0, index) + amount.replace(/\d{3}$/, ".$&") + source.slice(index + amount.length);
    },
  },
  {
    id: "two-texts-for-one-element",
    rule: "element-told-twice",
    fault: "lists an element of another offer and calls it something else",
    also: {
      "separation-claim-contradicted": "a claim that their offers differ is false now",
      "needs-differ-offer-same": "what two segments are offered has become alike",
      "segment-is-a-tier": "who gets the element too now gets all of the other offer and more",
    },
    *mutations({ canvas: { valuePropositions } }) {
      for (const [i, offer] of valuePropositions.entries()) {
        const element = valuePropositions[i - 1]?.elements.find(({ isNamed }) => isNamed);
        if (element?.id !== undefined) yield [set([...offer.path, "elements", element.id], "Quite another thing")];
      }
    },
  },
  {
    id: "same-name-twice",
    rule: "same-name",
    fault: "gives two items of a block the same name",
    *mutations({ canvas }) {
      for (const block of ["key_resources", "key_activities", "cost_structure", "revenue_streams"] as const) {
        const [first, second] = itemsOf(canvas, block);
        if (first && second) yield [setOf(second, "name", first.name)];
      }
    },
  },
  {
    id: "link-to-itself",
    rule: "self-reference",
    fault: "writes that a segment depends on itself",
    *mutations({ canvas }) {
      for (const segment of canvas.segments) yield [set([...segment.path, "depends_on", idOf(segment)], "attention")];
    },
  },
  {
    id: "need-nobody-has",
    rule: "unused-need",
    fault: "leaves a need in the register that nobody has",
    stage: "final",
    *mutations() {
      yield [set(["needs", "left-over"], "Something that was once thought of")];
    },
  },
  {
    id: "disable-without-cause",
    rule: "disable-unused",
    fault: "leaves a comment that disables a rule where there is nothing to disable",
    *mutations(sample) {
      yield* commented(sample, "# canvas-disable-next-line vague-segment -- we know them well");
    },
  },
  {
    id: "disable-unknown-rule",
    rule: "disable-unknown",
    fault: "disables a rule that does not exist",
    *mutations(sample) {
      yield* commented(sample, "# canvas-disable-next-line vague-segmetn -- we know them well");
    },
  },
  {
    id: "disable-everything",
    rule: "disable-bare",
    fault: "writes a disabling comment that names no rule",
    *mutations(sample) {
      yield* commented(sample, "# canvas-disable-next-line -- we know them well");
    },
  },
  {
    id: "disable-without-reason",
    rule: "disable-no-reason",
    fault: "disables a rule and gives no reason",
    also: { "disable-unused": STILL_THERE },
    *mutations(sample) {
      yield* commented(sample, "# canvas-disable-next-line vague-segment");
    },
  },
  {
    id: "disable-until-yesterday",
    rule: "disable-expired",
    fault: "leaves a disabling comment whose day has passed",
    today: "2026-10-01",
    *mutations(sample) {
      yield* commented(sample, "# canvas-disable-next-line vague-segment until=2026-09-30 -- we shall know by then");
    },
  },
];

/** Puts a comment on a line of its own above each segment. */
function* commented({ source, canvas }: Sample, comment: string): Iterable<string> {
  for (const { key } of canvas.segments) yield source.replace(`\n  ${key}:`, `\n  ${comment}\n  ${key}:`);
}

/** Links that name one item; those that are keys (`depends_on: {a: …}`) are not values to be mistyped here. */
function namingLinks({ facts }: Sample, not: readonly string[] = []): readonly ResolvedLink[] {
  return facts.links.all.filter(
    ({ ref, resolution, ownerBlock }) =>
      resolution.status === "found" && ref.part !== "key" && ref.to.length > 3 && !not.includes(ownerBlock),
  );
}

/** Two letters in the wrong order. */
function typo(id: string): string {
  const at = [...id].findIndex(
    (letter, i) => i > 0 && letter !== id[i + 1] && /[a-z]/.test(letter) && /[a-z]/.test(id[i + 1] ?? ""),
  );
  return id.slice(0, at) + id[at + 1] + id[at] + id.slice(at + 2);
}

function without(text: string, index: number): string {
  return text.slice(0, index) + text.slice(index + 1);
}
