import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { AnswerOptions } from "../../src/cli/answer.js";
import { whyCommand } from "../../src/cli/commands/why.js";
import { displayWidth } from "../../src/text/width.js";
import { fakeIo } from "./fake-io.js";

const fixture = (name: string) =>
  readFileSync(new URL(`../render/fixtures/${name}.canvas.yaml`, import.meta.url), "utf8");

let cwd = "";
beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), "canvas why "));
  writeFileSync(join(cwd, "gym.canvas.yaml"), fixture("verdicts"));
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

async function why(operands: readonly string[], options: AnswerOptions = {}): Promise<string> {
  const io = fakeIo({ cwd });
  expect(await whyCommand(operands, options, io)).toBe(0);
  return io.out;
}

test.each([40, 80, 120, 200])("a pair explained at %i columns prints as reviewed", async (width) => {
  const text = await why(["members", "premium", "gym.canvas.yaml"], { width });
  for (const line of text.split("\n")) expect(displayWidth(line)).toBeLessThanOrEqual(width);
  await expect(text).toMatchFileSnapshot(`golden/why-members-premium-${width}.txt`);
});

test("a pair with wide names, ranges and a segment that is not served prints as reviewed", async () => {
  writeFileSync(join(cwd, "bank.canvas.yaml"), fixture("bank"));
  await expect(await why(["affluent", "families", "bank.canvas.yaml"])).toMatchFileSnapshot(
    "golden/why-affluent-families.txt",
  );
  const text = await why(["students", "retail", "bank.canvas.yaml"]);
  expect(text).toContain('"Students" is not served now (decision: later)');
});

test("every criterion stands there with the lines of the file it rests on", async () => {
  const lines = fixture("verdicts").split("\n");
  const text = await why(["patients", "members", "gym.canvas.yaml"], { width: 200 });
  const quoted = [...text.matchAll(/^ +(\d+) │ (.*)$/gmu)];
  expect(quoted.length).toBeGreaterThan(5);
  for (const [, number, quote] of quoted) expect(lines[Number(number) - 1]?.trim()).toBe(quote?.trim());
});

test.skipIf(process.platform === "win32")(
  "what is taller than the screen is paged, unless it is data [skipped on Windows]",
  async () => {
    const paged = async (options: AnswerOptions) => {
      const bare = fakeIo({
        cwd,
        isTTY: true,
        env: { PATH: process.env.PATH ?? "", PAGER: `cat > "${join(cwd, "paged.txt")}"` },
      });
      writeFileSync(join(cwd, "paged.txt"), "");
      await whyCommand(["members", "premium"], options, { ...bare, stdout: { ...bare.stdout, rows: 10 } });
      return { seen: readFileSync(join(cwd, "paged.txt"), "utf8"), out: bare.out };
    };
    const whole = await why(["members", "premium"]);
    expect(await paged({ color: false })).toEqual({ seen: whole, out: "" });
    expect(await paged({ color: false, pager: false })).toEqual({ seen: "", out: whole });
    expect((await paged({ format: "json" })).seen).toBe("");
  },
);

test("a pair is judged by the config that a lint goes by", async () => {
  const met = async () => JSON.parse(await why(["patients", "members"], { format: "json" })).criteria.offer;
  expect((await met()).result).toBe("differs");
  writeFileSync(join(cwd, "canvas.config.yaml"), "separation: {thresholds: {offer: 1}}\n");
  expect(await met()).toMatchObject({ result: "same" });
});

test("as data it has the same, versioned", async () => {
  const data = JSON.parse(await why(["members", "premium"], { format: "json" }));
  expect(data).toMatchObject({
    version: 1,
    pair: ["members", "premium"],
    verdict: "unproven",
    met: 0,
    possible: 1,
    of: 5,
  });
  expect(data.criteria.channels).toMatchObject({
    result: "same",
    source: [
      {
        line:
          fixture("verdicts")
            .split("\n")
            .findIndex((line) => line.includes("website:")) + 1,
        text: expect.stringContaining("website:"),
      },
    ],
  });
  expect(data.ask).toContain("Premium members");
});

test("the pair is told in the order of the file, whatever the order asked", async () => {
  expect(await why(["premium", "members"])).toBe(await why(["members", "premium"]));
});

describe("a segment", () => {
  test.each(["members", "customer_segments/members", "Members", "  members "])("may be called %j", async (name) => {
    expect(await why([name, "couples"])).toContain("● Members × ▲ Couples");
  });

  test("that is unknown is told with the closest ids", async () => {
    await expect(why(["membres", "couples"])).rejects.toMatchObject({
      message: 'there is no customer segment "membres"',
      hint: "did you mean members?",
    });
    await expect(why(["somebody", "couples"])).rejects.toMatchObject({
      hint: "its segments are members, couples, patients, premium, neighbours",
    });
  });

  test("cannot be compared with itself", async () => {
    await expect(why(["members", "Members"])).rejects.toMatchObject({
      message: '"members" and "Members" are the same segment',
    });
  });

  test("whose name two segments share must be called by its id", async () => {
    writeFileSync(join(cwd, "gym.canvas.yaml"), "canvas: 1\nname: x\ncustomer_segments: {a: Same, b: Same, c: C}\n");
    await expect(why(["Same", "c"])).rejects.toMatchObject({
      message: '2 segments are named "Same"',
      hint: "take an id: a, b",
    });
  });
});

test("a canvas without segments says so", async () => {
  writeFileSync(join(cwd, "gym.canvas.yaml"), "canvas: 1\nname: x\n");
  await expect(why(["a", "b"])).rejects.toMatchObject({ hint: "the canvas has no customer segments yet" });
});

test("where more criteria are required than differ yet, a question says what to ask next", async () => {
  writeFileSync(join(cwd, "canvas.config.yaml"), "separation: {required: 2}\n");
  writeFileSync(
    join(cwd, "app.canvas.yaml"),
    `canvas: 1
name: App
customer_segments: {runners: Runners, cyclists: Cyclists}
channels: {store: {for: runners}, shops: {for: cyclists}}
customer_relationships: {communities: {for: runners}}
`,
  );
  const text = await why(["runners", "cyclists", "app.canvas.yaml"], { width: 200 });
  expect(text).toContain("undecided: too little is known to say (1–5/5 criteria)");
  expect(text).toMatch(/Best asked next: What are "Runners" trying to get done, .*\n$/);
  const { ask } = JSON.parse(await why(["runners", "cyclists", "app.canvas.yaml"], { format: "json" }));
  expect(ask).toContain('What are "Runners" trying to get done');
});
