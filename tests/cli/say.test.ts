import { expect, it } from "vitest";
import { canvasInFolder } from "./canvas-in-folder.js";
import { GOOD, useFolder, write } from "./lint-folder.js";

useFolder();

const FORGED = "a\n::error::x.canvas.yaml";
const COMMAND = "::error::x.canvas.yaml";
const BROKEN = "canvas: 1\nchannels: [van: {}\n";
const UNFORMATTED = "canvas: 1\nname:   Shop\n";
const LUNCH = "canvas: 1\nname: Shop\nneeds:\n  lunch: A quick lunch\n";
const UNTOLD = "canvas: 1\nneeds:\n  lunch: A quick lunch\n";

/** The lines that GitHub Actions would take for a command, or that a value has ended. */
function forgedLines(text: string): readonly string[] {
  return text.split("\n").filter((line) => /^\s*(::|##\[)/.test(line));
}

// Names with line breaks are no names on Windows.
it.skipIf(process.platform === "win32")("the name of a file ends no line of a message", async () => {
  write({ [FORGED]: GOOD, "b.canvas.yaml": GOOD });
  expect(await canvasInFolder(["show"])).toEqual({
    code: 2,
    out: "",
    err: "canvas: there are 2 canvas files in this folder\n  name one of them: a␊::error::x.canvas.yaml, b.canvas.yaml\n",
  });
});

it.skipIf(process.platform === "win32").each([
  ["show", COMMAND],
  ["fmt", "--check", COMMAND],
  ["fmt", COMMAND],
  ["rename", "lunch", "supper", COMMAND],
  ["rename", "lunch", "supper", COMMAND, "--dry-run"],
  ["remove", "lunch", COMMAND],
  ["add", "channel", COMMAND, "--name", "Van"],
  ["export", COMMAND, "-o", "::error::y.svg"],
  ["init", COMMAND],
  ["lint", "--list-files", COMMAND],
])("nor begins one as a command of GitHub: %s %s", async (...argv) => {
  for (const text of [GOOD, BROKEN, UNTOLD]) {
    write({ [COMMAND]: text });
    const { out, err } = await canvasInFolder(argv);
    const [diff, told] = argv.includes("--dry-run") ? ["", err] : [out, err];
    expect([diff, told].flatMap(forgedLines)).toEqual([]);
  }
});

it.skipIf(process.platform === "win32").each([
  [BROKEN, ["show", COMMAND]],
  [BROKEN, ["fmt", COMMAND]],
  [UNFORMATTED, ["fmt", "--check", COMMAND]],
  [UNFORMATTED, ["fmt", COMMAND]],
  [GOOD, ["lint", "--list-files", COMMAND]],
  [GOOD, ["export", COMMAND, "-o", "::error::y.svg"]],
  [LUNCH, ["rename", "lunch", "supper", COMMAND]],
])("a line that begins with its name names a file that is there: %j %j", async (text, argv) => {
  write({ [COMMAND]: text });
  const { out, err } = await canvasInFolder(argv);
  expect(out + err).toMatch(/^\.\/::error::[xy]\./);
});

it("and so does the patch of what would change", async () => {
  write({ "a.canvas.yaml": LUNCH });
  const { out } = await canvasInFolder(["rename", "lunch", "supper", "././a.canvas.yaml", "--dry-run"]);
  expect(out).toMatch(/^--- a\/a\.canvas\.yaml\n\+\+\+ b\/a\.canvas\.yaml\n/);
});

it.each([
  ["show", "--width", "1\n::error::x"],
  ["why", "a\n::error::x", "b"],
  ["show", "--colour\n::error::x"],
  ["\n::error::x"],
  ["lint", "--rule", "a\n::error::x=error"],
])("what was typed begins none either: %j %j", async (...argv) => {
  write({ "b.canvas.yaml": "canvas: 1\ncustomer_segments: {b: Bakers}\n" });
  const { err } = await canvasInFolder(argv);
  expect(err).toContain("::error::x");
  expect(forgedLines(err)).toEqual([]);
});
