// Makes docs/reliability.md from the figures that the last long run noted (`npm run test:long -- tests/faults`).
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Figures } from "../tests/faults/figures.js";

const FOLDER = ".tmp/figures";

const FAULTS: Readonly<Record<string, string>> = {
  F1: "any bytes as input",
  F2: "texts made to take time or memory",
  F3: "the public YAML test suite",
  F6: "SIGKILL while saving",
  F7: "a disk that fails",
  F9: "many writers, killed lock holders",
  F10: "a file changed meanwhile",
  F11: "an interview that is interrupted",
  F12: "pasted, typed ahead, piped",
  F13: "hostile text",
  F14: "injection into what is written",
  F15: "output closed, full or slow",
  F16: "links, fifos, odd names",
  F17: "configs that extend what they may not",
  F19: "every command, with what users and machines get wrong",
};

const figures = readdirSync(FOLDER).map((name): Figures => JSON.parse(readFileSync(join(FOLDER, name), "utf8")));

function rowOf([id, what]: [string, string]): string {
  const counted = figures.filter(({ fault }) => fault === id);
  const counts = counted.flatMap(({ counts }) =>
    Object.entries(counts).map(([name, count]) => `${name}: ${count.toLocaleString("en")}`),
  );
  return `| ${id} | ${what} | ${counts.join("; ") || "not part of this run"} |`;
}

const seeds = [...new Set(figures.map(({ seed }) => seed))].join(", ");
writeFileSync(
  "docs/reliability.md",
  `# Reliability

What the last recorded long run counted; every figure is written by the tests (\`npm run test:long -- tests/faults\`, then
\`npm run reliability\`). Seed ${seeds}, Node ${process.version.slice(1)}, ${process.platform}.

| fault | what | counted |
|---|---|---|
${Object.entries(FAULTS).map(rowOf).join("\n")}

The same tests run with smaller counts and a fixed seed for every change.
`,
);
