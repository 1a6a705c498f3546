import { expect, it } from "vitest";
import { canvasInFolder, read } from "./canvas-in-folder.js";
import { useFolder, write } from "./lint-folder.js";

useFolder();

const RAISED = ["--max-size", "5MiB"];
/** More than is read without `--max-size`. */
const NOISE = `# ${"-".repeat(60)}\n`.repeat(21_000);
const LARGE = `canvas: 1
name: Shop
x-interview:
  skipped: [C2:web]
customer_segments:
  early: {name: Everyone}
value_propositions:
  bread: {for: early}
# What web sells comes from the bakery.
channels:
  web: {name: Web shop, for: early}
${NOISE}`;

async function onLarge(...argv: string[]) {
  write({ "a.canvas.yaml": LARGE });
  return canvasInFolder([...argv, ...RAISED]);
}

it("add looks at the links of what it adds to a large file", async () => {
  const { code, err } = await onLarge("add", "channel", "a.canvas.yaml", "--name", "Van", "--for", "nosuch");
  expect([code, err]).toEqual([2, expect.stringContaining('"nosuch"')]);
  expect(read("a.canvas.yaml")).toBe(LARGE);
});

it("and tells in which line it stands", async () => {
  const { out } = await onLarge("add", "channel", "a.canvas.yaml", "--name", "Van", "--for", "early");
  expect(out).toBe("a.canvas.yaml: added channels/van in line 12, 1 line changed\n");
});

it("rename tells of comments in a large file, and what the interview remembers follows", async () => {
  const { out, err } = await onLarge("rename", "web", "site", "a.canvas.yaml");
  expect(out).toBe("a.canvas.yaml: renamed channels/web to site: 0 links rewritten, 2 lines changed\n");
  expect(err).toBe('a.canvas.yaml: note: the comment in line 9 still says "web"\n');
  expect(read("a.canvas.yaml")).toContain("skipped: [C2:site]");
});

it.each([
  ["add", "channel", "a.canvas.yaml", "--plain"],
  ["fix", "--ask", "a.canvas.yaml", "--plain"],
])("%s %s asks about a large file", async (...argv) => {
  write({ "a.canvas.yaml": LARGE });
  const asked = (more: readonly string[]) => canvasInFolder([...argv, ...more], { isTTY: true, stdin: ":quit\n" });
  expect((await asked([])).err).toMatch(/is too large.*\n {2}raise the limit with --max-size\n$/);
  const { err } = await asked(RAISED);
  expect(err).not.toContain("too large");
  expect(err).toMatch(/\?\s/);
});

it("is given again with the commands that list what is wrong with a large file", async () => {
  write({ "a.canvas.yaml": LARGE.replace("for: early", "fro: early") });
  const command = "canvas lint a.canvas.yaml --max-size 5242880";
  const { out, err } = await canvasInFolder(["show", "a.canvas.yaml", ...RAISED]);
  expect(err).toContain(`To list its errors: ${command}\n`);
  expect(out).toContain(command);
});

it("is no way out where it does not count: for a config, and for an interview", async () => {
  write({ "a.canvas.yaml": LARGE, "canvas.config.yaml": NOISE });
  expect(await canvasInFolder(["lint", "a.canvas.yaml", ...RAISED])).toMatchObject({
    code: 2,
    err: "canvas: canvas.config.yaml is too large: 1.3 MiB; the limit is 256 KiB\n  split it into several with `extends`\n",
  });
  expect(await canvasInFolder(["init", "a.canvas.yaml", "--questions"])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/^canvas: a.canvas.yaml is too large: .*\n$/),
  });
});

it("nor where a small file holds too much: a config, or answers", async () => {
  const crowd = `[${"a,".repeat(110_000)}]\n`;
  write({ "a.canvas.yaml": "canvas: 1\nname: Shop\n", "canvas.config.yaml": `ignores: ${crowd}` });
  expect(await canvasInFolder(["lint", "a.canvas.yaml"])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/ the file has more than 200000 tokens\. Split it into several with `extends`\.\n$/),
  });
  write({ "canvas.config.yaml": "{}\n", "answers.yaml": `A1: ${crowd}` });
  expect(await canvasInFolder(["init", "a.canvas.yaml", "--answers", "answers.yaml"])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/ 200000 tokens\n {2}Split it into several files\. Nothing was written\.\n$/),
  });
});
