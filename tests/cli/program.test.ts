import { describe, expect, it } from "vitest";
import { main } from "../../src/cli/main.js";
import { buildProgram } from "../../src/cli/program.js";
import { fakeIo } from "./fake-io.js";

const PACK = { version: "1.2.3", root: "." };
const declared = (first?: string) => buildProgram(fakeIo(), PACK, () => {}, first);

describe("the program", () => {
  it.each(["lint", "show"])("declares %s alone as it does among all commands", (name) => {
    const among = declared().commands.find((command) => command.name() === name);
    const alone = declared(name).commands.find((command) => command.name() === name);
    expect(alone?.helpInformation()).toBe(among?.helpInformation());
    expect(declared(name).commands.length).toBeLessThan(declared().commands.length);
  });

  it.each(["", "help", "--help", "lnt", "constructor", "-V"])("declares all when the first word is %j", (first) => {
    expect(declared(first).helpInformation()).toBe(declared().helpInformation());
  });
});

describe("an empty argument", () => {
  it.each(["fix", "fmt", "lint", "show", "export", "explain", "schema", "diff", "remove", "rename", "merge", "why"])(
    "is refused by %s: a variable that is not set must not be taken for the whole folder",
    async (name) => {
      const io = fakeIo();
      const others = ["rename", "merge", "why"].includes(name) ? ["b"] : [];
      expect(await main([name, "", ...others], io, PACK)).toBe(2);
      expect(io.err).toContain("error: an argument is empty: is a variable of the command line not set?\n");
      expect(io.out).toBe("");
    },
  );

  it.each([
    ["export", "a.canvas.yaml", "--output", ""],
    ["export", "a.canvas.yaml", "--output", "a.svg", "--output", ""],
    ["lint", "--output", ""],
    ["lint", "--config", ""],
    ["lint", "--print-config", ""],
    ["lint", "-", "--stdin-filename", ""],
    ["init", "--answers", ""],
  ])("is refused as the name of a file: %s %s %s %j", async (...args) => {
    const io = fakeIo();
    expect(await main(args, io, PACK)).toBe(2);
    const option = args.findLast((arg) => arg.startsWith("--"));
    expect(io.err).toContain(
      `error: what comes after ${option} is empty: is a variable of the command line not set?\n`,
    );
    expect(io.out).toBe("");
  });

  it("is told as data to whoever reads a lint as data", async () => {
    const io = fakeIo();
    expect(await main(["lint", "", "--format", "json"], io, PACK)).toBe(2);
    expect(JSON.parse(io.out).failures[0].message).toMatch(/^an argument is empty/);
  });
});

it("fix names its own option where standard input cannot be written back", async () => {
  const io = fakeIo({ stdin: "canvas: 1\nname: x\n" });
  expect(await main(["fix", "-"], io, PACK)).toBe(2);
  expect(io.err).toBe("canvas: standard input cannot be written back\n  --dry-run prints what would change\n");
});
