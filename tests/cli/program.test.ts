import { describe, expect, it } from "vitest";
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
