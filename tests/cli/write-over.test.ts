import { readFileSync, writeFileSync } from "node:fs";
import { expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { writeOver } from "../../src/cli/write-over.js";
import { read } from "./canvas-in-folder.js";
import { fakeIo } from "./fake-io.js";
import { inFolder, useFolder, write } from "./lint-folder.js";

useFolder();

const OVER = { expect: "ours", label: "a.canvas.yaml", undone: "nothing was written" };

it("puts a text in the place of what it is believed to hold", async () => {
  write({ a: "ours" });
  await writeOver(inFolder("a"), "new", OVER);
  expect(read("a")).toBe("new");
});

it("leaves alone what another program wrote, and says what was not done", async () => {
  write({ a: "theirs" });
  const message = "a.canvas.yaml was changed by another program meanwhile; nothing was written";
  await expect(writeOver(inFolder("a"), "new", OVER)).rejects.toMatchObject({ message, hint: "run this again" });
  const hint = "look at it first";
  await expect(writeOver(inFolder("a"), "new", { ...OVER, hint })).rejects.toMatchObject({ message, hint });
  expect(read("a")).toBe("theirs");
});

it("one file that was changed meanwhile does not keep fmt from the others", async () => {
  const [unformatted, theirs] = ["canvas: 1\nname:   Shop\n", "canvas: 1\nname: Theirs\n"];
  write({ "a.canvas.yaml": unformatted, "b.canvas.yaml": unformatted });
  const io = fakeIo({ cwd: inFolder() });
  const meddling = Object.defineProperty({ ...io }, "stderr", {
    // It is asked for when a file has been read, and before it is written.
    get() {
      if (readFileSync(inFolder("a.canvas.yaml"), "utf8") === unformatted)
        writeFileSync(inFolder("a.canvas.yaml"), theirs);
      return io.stderr;
    },
  });
  const code = await main(["fmt", "a.canvas.yaml", "b.canvas.yaml"], meddling, { version: "0", root: "" });
  const err =
    "canvas: a.canvas.yaml was changed by another program meanwhile; it was not formatted\n  run this again\n";
  expect({ code, out: io.out, err: io.err }).toEqual({ code: 2, out: "b.canvas.yaml: formatted\n", err });
  expect([read("a.canvas.yaml"), read("b.canvas.yaml")]).toEqual([theirs, "canvas: 1\nname: Shop\n"]);
});
