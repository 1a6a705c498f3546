import { describe, expect, it } from "vitest";
import { csvCell } from "../../src/text/csv-cell.js";

describe("csvCell", () => {
  it("quotes what would end a cell, and leaves the rest as written", () => {
    expect(csvCell("Weekend runners")).toBe("Weekend runners");
    expect(csvCell('runs, "swims"')).toBe('"runs, ""swims"""');
  });

  it.each(["=1+1", "  +1", "-1", "@SUM(A1)", "＝1", "\u00A0=1"])("makes a formula text: %j", (text) => {
    expect(csvCell(text)).toBe(`'${text}`);
  });

  it("keeps a cell on its line", () => {
    expect(csvCell("a\r\n=b")).toBe("a =b");
  });
});
