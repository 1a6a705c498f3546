import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { walkThrough } from "../../scripts/walk-through.js";

it("the walk-through of the interview shows what the prompts draw today", async () => {
  expect(await walkThrough()).toBe(readFileSync("docs/walk-through.md", "utf8"));
}, 120_000);
