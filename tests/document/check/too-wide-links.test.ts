import { describe, expect, it } from "vitest";
import { readCanvas } from "../../../src/document/read-canvas.js";

const numbered = (count: number, item: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => item(i)).join("");
const canvasOf = (channels: number, link: string) =>
  `canvas: 1\nname: Test\ncustomer_segments:\n${numbered(1000, (i) => `  s${i}: S${i}\n`)}channels:\n${numbered(channels, (i) => `  c${i}: {for: ${link}}\n`)}`;
const message = "up to this `all`, the word stands for more than 100000 links";

describe("a canvas in which `all` stands for more links than anybody writes", () => {
  it.each(["all", "[all]"])("is refused at the first that is too many: %s", (link) => {
    const { canvas, findings, positions } = readCanvas(canvasOf(101, link));
    expect(canvas).toBeUndefined();
    expect(findings).toMatchObject([{ rule: "yaml-syntax", message }]);
    expect(findings.map(({ at }) => positions.locate(at).start.line)).toEqual([1105]);
  });

  it("is read when it has no more than that, or a larger size is allowed", () => {
    expect(readCanvas(canvasOf(100, "all")).canvas?.channels).toHaveLength(100);
    expect(readCanvas(canvasOf(101, "all"), { maxSize: 2 ** 21 }).canvas?.channels).toHaveLength(101);
  });

  it("is refused too where means are for all of thousands of offers", () => {
    const offers = `value_propositions:\n${numbered(10_000, (i) => `  v${i}: V${i}\n`)}`;
    const means = (count: number) => `key_activities:\n${numbered(count, (i) => `  a${i}: {for: all}\n`)}`;
    const read = (count: number) => readCanvas(`canvas: 1\nname: Test\n${offers}${means(count)}`);
    expect(read(10).findings).toEqual([]);
    expect(read(11).findings).toMatchObject([{ message }]);
  });
});
