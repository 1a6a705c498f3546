import { describe, expect, it } from "vitest";
import { readCanvas } from "../../../src/document/read-canvas.js";

/** Each has two entries, with what it is for. */
const channels = (count: number) =>
  `canvas: 1\nname: Test\nchannels:\n${Array.from({ length: count }, (_, i) => `  c${i}: {for: all}\n`).join("")}`;

describe("a canvas of more entries than anybody writes", () => {
  it("is refused at the first that is too many", () => {
    const { canvas, findings, positions } = readCanvas(channels(20_000));
    expect(canvas).toBeUndefined();
    expect(findings).toMatchObject([{ rule: "yaml-syntax", message: "the canvas has more than 40000 entries" }]);
    expect(findings.map(({ at }) => positions.locate(at).start.line)).toEqual([20_002]);
  });

  it("is read when it has no more than that, or a larger size is allowed", () => {
    expect(readCanvas(channels(19_998)).canvas?.channels).toHaveLength(19_998);
    expect(readCanvas(channels(20_000), { maxSize: 2 ** 21 }).canvas?.channels).toHaveLength(20_000);
  });
});
