import { describe, expect, test } from "vitest";
import { VIEW_NAMES, VIEWS, type ViewName } from "../../src/render/index.js";
import type { TextOptions } from "../../src/render/view.js";
import { displayWidth } from "../../src/text/width.js";
import { factsOfFixture, linesOf } from "./render-file.js";

const FIXTURES = ["bank", "empty", "thirty", "verdicts", "platform"] as const;
const WIDTHS = [40, 80, 120, 200] as const;

async function printed(fixture: string, view: ViewName, given: Partial<TextOptions>): Promise<string> {
  const lines = linesOf(await VIEWS[view].load(), factsOfFixture(fixture), given);
  return `${lines.join("\n")}\n`;
}

describe.each(VIEW_NAMES)("the view %s", (view) => {
  test.each(FIXTURES.flatMap((fixture) => WIDTHS.map((width) => [fixture, width] as const)))(
    "of %s at %i columns prints as reviewed, and no line is wider",
    async (fixture, width) => {
      const text = await printed(fixture, view, { width });
      for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
      await expect(text).toMatchFileSnapshot(`golden/${view}-${fixture}-${width}.txt`);
    },
  );

  test.each(["plain", "ascii"] as const)("with --%s prints as reviewed", async (option) => {
    await expect(await printed("bank", view, { [option]: true, width: 100 })).toMatchFileSnapshot(
      `golden/${view}-bank-${option}.txt`,
    );
  });
});

test("a picture with what findings there are", async () => {
  const findings = { counts: { error: 0, warning: 2, info: 1 }, command: "canvas lint bank.canvas.yaml" };
  await expect(await printed("verdicts", "canvas", { findings })).toMatchFileSnapshot("golden/canvas-findings.txt");
});

test("a picture with one segment in focus marks what serves it, with or without colour", async () => {
  const facts = factsOfFixture("bank");
  const focus = facts.links.segment("affluent");
  const view = await VIEWS.canvas.load();
  const text = linesOf(view, facts, { focus }).join("\n");
  await expect(`${text}\n`).toMatchFileSnapshot("golden/canvas-bank-focus.txt");
});
