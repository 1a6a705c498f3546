import { existsSync } from "node:fs";
import { expect, it } from "vitest";
import pack from "../../package.json" with { type: "json" };
import { docsPage } from "../../src/text/docs-page.js";

it.each(["format", "separation"] as const)("the page on the %s is in the repository that the package names", (name) => {
  const [repository = ""] = pack.homepage.split("#");
  const [, path = ""] = docsPage(name).split(`${repository}/blob/main/`);
  expect(existsSync(path)).toBe(true);
});
