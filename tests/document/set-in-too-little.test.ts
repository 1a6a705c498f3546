import { describe, expect, it } from "vitest";
import { lintCanvas } from "../../src/index.js";
import { findingsOf } from "./findings-of.js";

const HEAD = "canvas: 1\nname: Kennel\n";

describe("items that stand beside their empty block", () => {
  it.each([
    [
      "customer_segments:\ndogs: Dog owners\ncats:\n  name: Cat owners\n",
      "4:1-5 schema: `dogs` and `cats` stand beside `customer_segments:`, which is empty, not below it → Set them in by 2 spaces, with all that belongs to them.",
    ],
    [
      "value_propositions:\n  box:\n    elements:\n    toys: Toys\n",
      "6:5-9 schema: `toys` stands beside `elements:`, which is empty, not below it → Set it in by 2 spaces more, with all that belongs to it.",
    ],
    [
      "customer_segments:\n  dogs:\n    size:\n    customers: 300\n",
      "6:5-14 schema: `customers` stands beside `size:`, which is empty, not below it → Set it in by 2 spaces more, with all that belongs to it.",
    ],
  ])("%j", (text, told) => {
    expect(findingsOf(HEAD + text)).toEqual([told]);
  });

  it("are told once for all blocks, and nothing is said of the blocks that they leave empty", () => {
    const text = `${HEAD}stage: final\ncustomer_segments:\ndogs: Dog owners\nvalue_propositions:\nbox: {for: dogs}\nchannels:\nweb: {for: dogs}\nrevenue_streams:\nfee: {from: dogs}\n`;
    const { findings } = lintCanvas(text, { file: "a.canvas.yaml" });
    expect(findings.filter(({ severity }) => severity === "error").map(({ message }) => message)).toEqual([
      "`dogs` stands beside `customer_segments:`, which is empty, not below it; so it is with `box` beside `value_propositions:`, `web` beside `channels:` and `fee` beside `revenue_streams:`",
    ]);
    expect(findings.map(({ rule }) => rule)).not.toContain("money-missing");
  });

  it.each([
    ["a key that is meant as another", "channels:\nrevenue: {}\n", "Rename `revenue` to `revenue_streams`."],
    ["a key of another canvas", "channels:\nproblem: x\n", "A problem is a need of a segment"],
    ["a line of the head of a printed canvas", "Designed by: Anna\n", "Who designed it may stand in the `notes`"],
  ])("%s is none", (_, text, advice) => {
    expect(findingsOf(HEAD + text)).toEqual([expect.stringContaining(` → ${advice}`)]);
  });
});

it("a block that is set in below another is told where it begins", () => {
  const text =
    "customer_segments:\n  dogs: Dog owners\n  channels:\n    web: {for: dogs}\n  cost_structure:\n    rent: Rent\n";
  expect(findingsOf(HEAD + text)).toEqual(
    [["channels", "5:3-11"] as const, ["cost_structure", "7:3-17"] as const].map(
      ([block, place]) =>
        `${place} schema: \`${block}\` is a block of its own, but is set in below \`customer_segments\` → Begin it in the first column, and set in by as much less what stands below it.`,
    ),
  );
});

it("four keys that mean nothing here are told as one finding", () => {
  const { findings } = lintCanvas(`${HEAD}zebra: 1\nyak: 2\nwombat: 3\nvole: 4\n`, { file: "a.canvas.yaml" });
  expect(findings.map(({ message }) => message)).toEqual([
    "`zebra` is not a key of a canvas; so it is with `yak`, `wombat` and `vole`",
  ]);
});

it.each(["null\n", "~\n"])("a file of nothing but %j is told what a canvas is", (text) => {
  expect(findingsOf(text)).toEqual([
    expect.stringContaining(
      "schema: a canvas is a map of its nine blocks, but this file holds nothing → Begin with `canvas: 1` and `name:`, then the blocks.",
    ),
  ]);
});
