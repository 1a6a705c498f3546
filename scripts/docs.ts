// Runs the commands in the console blocks of README.md and docs/ again and writes their true output into the pages.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { withFreshOutput } from "./console-blocks.js";

const pages = [
  "README.md",
  ...readdirSync("docs")
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];
for (const page of pages) {
  const text = readFileSync(page, "utf8");
  const fresh = withFreshOutput(text);
  if (fresh !== text) writeFileSync(page, fresh);
}
