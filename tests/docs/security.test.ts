import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { limitsFor } from "../../src/document/limits.js";

describe("SECURITY.md", () => {
  it("tells the limits as they are", () => {
    const page = readFileSync("SECURITY.md", "utf8");
    const { size, tokens, segments, depth, aliases, text } = limitsFor();
    const rows = [
      `| size of a file | ${size / 1024 / 1024} MiB |`,
      `| YAML tokens | ${tokens.toLocaleString("en")} |`,
      `| customer segments | ${segments.toLocaleString("en")} |`,
      `| depth | ${depth} levels |`,
      `| aliases | ${aliases} |`,
      `| length of one text | ${text / 1024} KiB |`,
    ];
    for (const row of rows) expect(page).toContain(row);
  });
});
