import { expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { fakeIo } from "./fake-io.js";

const PACK = { version: "0", root: "." };

async function errorOf(argv: readonly string[], settings: Parameters<typeof fakeIo>[0]): Promise<string> {
  const io = fakeIo({ cwd: "/nowhere", ...settings });
  expect(await main(argv, io, PACK)).toBe(2);
  return io.err;
}

it("an error is broken at spaces on a narrow terminal, and its hint stays set in", async () => {
  expect(await errorOf(["add", "cost", "--amount", "4.500"], { isTTY: true, columns: 40 })).toBe(
    "canvas: there is no canvas file\n(*.canvas.yaml) in this folder\n  name a file, or begin one: canvas init\n",
  );
});

it("so is what a wrong option is told", async () => {
  const text = await errorOf(["show", "--colour-of-the-sky"], { isTTY: true, columns: 30 });
  expect(text.split("\n").filter((line) => line.length > 30)).toEqual([]);
  expect(text.replace(/\s+/g, " ")).toContain("error: unknown option '--colour-of-the-sky'");
});

it("where nobody reads it on a screen, an error is one line", async () => {
  const wide = await errorOf(["add", "cost", "--amount", "4.500"], { isTTY: false });
  expect(wide.split("\n")).toHaveLength(3);
});

it("a terminal that does not say how wide it is breaks nothing", async () => {
  const text = await errorOf(["add", "cost", "--amount", "4.500"], { isTTY: true, columns: 0 });
  expect(text).toContain("canvas: there is no canvas file (*.canvas.yaml) in this folder\n");
});
