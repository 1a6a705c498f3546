import { describe, expect, it } from "vitest";
import { factsOf } from "../../src/analysis/facts.js";
import { readCanvas } from "../../src/document/read-canvas.js";

/** Channels with as many resources, each of which is for the one that it almost names. */
function unknownIn(count: number) {
  const items = (item: (i: number) => string) => Array.from({ length: count }, (_, i) => item(i)).join("");
  const { canvas } = readCanvas(
    `canvas: 1\nname: Test\nchannels:\n${items((i) => `  channel-${i}x: C\n`)}key_resources:\n${items((i) => `  r${i}: {for: chanel-${i}x}\n`)}`,
  );
  if (!canvas) throw new Error("the canvas cannot be read");
  return factsOf(canvas).links.unresolved.map(({ resolution }) =>
    resolution.status === "unknown" ? resolution.closest.length : undefined,
  );
}

describe("the ids that a wrong link is close to", () => {
  it("are told for each link of a large canvas", () => {
    expect(unknownIn(400)).not.toContain(0);
  });

  it("are not looked for any more when there are so many that it would take minutes", () => {
    const told = unknownIn(2000);
    expect(told).toHaveLength(2000);
    expect(told.indexOf(0)).toBe(100);
    expect(new Set(told.slice(100))).toEqual(new Set([0]));
  });
});
