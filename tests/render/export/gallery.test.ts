import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { galleryFiles } from "../../../scripts/gallery-files.js";

describe("the gallery", () => {
  it("shows what is drawn today (npm run gallery draws it again)", { timeout: 60_000 }, async () => {
    const files = await galleryFiles();
    const stale = [...files].filter(([path, text]) => readFileSync(path, "utf8") !== text).map(([path]) => path);
    expect(stale).toEqual([]);
    const extra = readdirSync("docs/gallery").filter((name) => !files.has(`docs/gallery/${name}`));
    expect(extra).toEqual([]);
  });
});
