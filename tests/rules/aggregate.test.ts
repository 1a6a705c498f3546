import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.js";
import { aggregate } from "../../src/rules/aggregate.js";

const rule = { aggregate: { message: (names: readonly string[]) => `all of ${names.join(", ")}` } };

function finding(name: string, more: Partial<Finding> = {}): Finding {
  return { message: name, at: { path: [name] }, subject: `channels/${name}`, group: { name }, ...more };
}

describe("findings of one rule with one cause", () => {
  it("stay apart while there are three", () => {
    const three = ["a", "b", "c"].map((name) => finding(name));
    expect(aggregate(rule, three)).toEqual(three);
  });

  it("become one from the fourth on, with the other places beside it", () => {
    const [one, ...more] = aggregate(
      rule,
      ["a", "b", "c", "d"].map((name) => finding(name)),
    );
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      message: "all of a, b, c, d",
      at: { path: ["a"] },
      subject: "channels/a+channels/b+channels/c+channels/d",
      related: [
        { at: { path: ["b"] }, label: "b" },
        { at: { path: ["c"] }, label: "c" },
        { at: { path: ["d"] }, label: "d" },
      ],
    });
  });

  it("are counted per cause, and keep their order among others", () => {
    const mixed = [
      finding("x", { group: { cause: "other", name: "x" } }),
      ...["a", "b", "c", "d"].map((name) => finding(name, { group: { cause: "one", name } })),
      finding("alone", {}),
    ];
    expect(aggregate(rule, mixed).map(({ message }) => message)).toEqual(["x", "all of a, b, c, d", "alone"]);
  });

  it("become one earlier where the rule says so, and never where it does not say how", () => {
    const two = [finding("a"), finding("b")];
    expect(aggregate({ aggregate: { ...rule.aggregate, atLeast: 2 } }, two)).toHaveLength(1);
    expect(aggregate({}, [...two, finding("c"), finding("d")])).toHaveLength(4);
  });

  it("are fixed together, or not at all when one of them has no fix", () => {
    const fix = (name: string) => ({ title: `remove ${name}`, edits: [{ kind: "remove" as const, path: [name] }] });
    const fixable = ["a", "b", "c", "d"].map((name) => finding(name, { fix: fix(name) }));
    expect(aggregate(rule, fixable)[0]?.fix).toEqual({
      title: "remove a, and 3 more",
      edits: ["a", "b", "c", "d"].map((name) => ({ kind: "remove", path: [name] })),
    });
    expect(aggregate(rule, [...fixable.slice(1), finding("e")])[0]?.fix).toBeUndefined();
  });
});
