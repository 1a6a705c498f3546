// Renews the docs: the rule reference from the rules, the interview screen by screen, and the output of the commands in the
// console blocks of README.md and docs/. The build must be fresh. `--check` writes nothing and fails when a page is stale.
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { withFreshOutput } from "./console-blocks.js";
import { withQuestions } from "./interview-table.js";
import { walkThrough } from "./walk-through.js";

const RULES = "docs/rules.md";
const check = process.argv.includes("--check");

function renew(page: string, fresh: string): void {
  let current = "";
  try {
    current = readFileSync(page, "utf8");
  } catch {
    // Not there yet: it counts as stale.
  }
  if (current === fresh) return;
  if (check) {
    console.error(`${page} is stale: run npm run docs`);
    process.exitCode = 1;
  } else writeFileSync(page, fresh);
}

const reference = execFileSync(process.execPath, ["bin/canvas.js", "rules", "--format", "markdown"], {
  encoding: "utf8",
});
renew(
  RULES,
  reference.replace(
    "\n",
    "\n\nHow often each of them finds what it is for, and speaks out of place: [honesty.md](honesty.md).\n",
  ),
);
// A test of its own compares it: it takes as long as somebody who answers.
if (!check) renew("docs/walk-through.md", await walkThrough());
const pages = readdirSync("docs").filter((name) => name.endsWith(".md") && `docs/${name}` !== RULES);
for (const page of ["README.md", ...pages.map((name) => `docs/${name}`)])
  renew(page, withQuestions(withFreshOutput(readFileSync(page, "utf8"))));
