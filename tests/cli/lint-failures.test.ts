import { join, resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { CliError } from "../../src/cli/errors.js";
import { failureOf, failureOfRule, tellFailures } from "../../src/cli/lint/failures.js";
import { newOutcome } from "../../src/cli/lint/outcome.js";
import { FileError } from "../../src/files/file-error.js";
import { fakeIo } from "./fake-io.js";

const cwd = resolve("/somewhere");

describe("what could not be done", () => {
  it("names files as the report does", () => {
    const error = new FileError("missing", join(cwd, "sub", "a.yaml"), "there is no file sub/a.yaml", "look again");
    expect(failureOf(error, cwd)).toEqual({
      file: "sub/a.yaml",
      message: "there is no file sub/a.yaml",
      hint: "look again",
    });
    expect(failureOf(new FileError("nothing-matched", "*.yml", "nothing"), cwd).file).toBe("*.yml");
    expect(failureOf(new CliError("no such stage"), cwd)).toEqual({
      file: undefined,
      message: "no such stage",
      hint: undefined,
    });
  });

  it("is told to people with the stack of a rule that broke, and nothing live in it", () => {
    const error = new Error("oops \u001b[31m");
    error.stack = "Error: oops \u001b[31m\n    at check";
    const io = fakeIo();
    tellFailures([failureOfRule({ rule: "some-rule", error }, "a.canvas.yaml")], io);
    expect(io.err).toBe(`\
canvas: the rule some-rule broke on a.canvas.yaml: oops ␛[31m
  this is a fault of canvas, not of the file: please report it; all other rules were checked
  Error: oops ␛[31m
      at check
`);
  });

  it("makes the exit code 2, whatever was found", () => {
    const failures = [failureOfRule({ rule: "some-rule", error: new Error("oops") }, "a.canvas.yaml")];
    const outcome = newOutcome();
    outcome.add(
      { file: "a", source: "", stage: "sketch", findings: [] },
      { failOn: "never", maxWarnings: undefined, saidBy: { failOn: "", maxWarnings: "" } },
      "all",
    );
    expect([outcome.exitCode(failures), outcome.exitCode([])]).toEqual([2, 0]);
  });
});
