import { describe, expect, it } from "vitest";
import { looksLikeCanvas } from "../../src/lint/looks-like-canvas.js";

describe("looksLikeCanvas", () => {
  it.each([
    "canvas: 1\n",
    "\uFEFFcanvas: 1\n",
    "# a comment\r\n---\r\nname: x\r\ncustomer_segments:\r\n  a: b\r\n",
    "key_partners : []",
    '"canvas": 1',
    "name: [unclosed\ncanvas: 1",
    "{name: x, canvas: 1}",
    "# c\n--- {canvas: 1}",
    '\uFEFF\n{\n  "canvas": 1}',
    "Customer Segments:\n- Dog owners\n",
    "name: x\nvalueProposition: {a: b}\n",
    "KEY-PARTNERS: []",
  ])("recognises %j", (source) => expect(looksLikeCanvas(source)).toBe(true));

  it.each([
    "",
    "name: x\n",
    "# canvas: 1\n",
    "other:\n  canvas: 1\n",
    "my-canvas: 1\n",
    "canvases: 1\n",
    "text: {canvas: 1}",
    "- canvas: 1",
    "Customer segments of ours: []",
    "keypartnership: []",
  ])("passes over %j", (source) => expect(looksLikeCanvas(source)).toBe(false));

  it("is quick on hostile text", () => {
    expect(looksLikeCanvas("#".repeat(1_000_000))).toBe(false);
    expect(looksLikeCanvas(`${" ".repeat(1_000_000)}{`)).toBe(false);
    expect(looksLikeCanvas(`{${"canvas ".repeat(100_000)}`)).toBe(false);
  });
});
