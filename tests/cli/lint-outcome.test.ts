import { describe, expect, it } from "vitest";
import { BAD, lint, useFolder, VAGUE, write } from "./lint-folder.js";

useFolder();

/** How many test cases fail. */
async function junitFailures(options: Parameters<typeof lint>[1]) {
  const { code, out } = await lint([], { format: ["junit"], ...options });
  return [code, Number(/<testsuites [^>]* failures="(\d+)"/.exec(out)?.[1])];
}

const verdict = async (options: Parameters<typeof lint>[1]) => {
  const { code, err } = await lint([], options);
  return { code, err };
};

describe("what fails the run", () => {
  it("is a failure in JUnit, whatever made it one and whatever --quiet hides", async () => {
    write({ "a.canvas.yaml": VAGUE, "b.canvas.yaml": VAGUE });
    expect(await junitFailures({})).toEqual([0, 0]);
    expect(await junitFailures({ maxWarnings: 2 })).toEqual([0, 0]);
    expect(await junitFailures({ maxWarnings: 1 })).toEqual([1, 2]);
    expect(await junitFailures({ maxWarnings: 1, quiet: true })).toEqual([1, 2]);
    expect(await junitFailures({ failOn: "warning", quiet: true })).toEqual([1, 2]);
  });

  it("is judged in each file by its own config", async () => {
    write({
      "a/canvas.config.yaml": "lint: {failOn: never}\n",
      "a/a.canvas.yaml": BAD,
      "b/canvas.config.yaml": "lint: {failOn: warning}\n",
      "b/b.canvas.yaml": VAGUE,
      "c/canvas.config.yaml": "lint: {maxWarnings: 0}\n",
      "c/c.canvas.yaml": VAGUE,
    });
    expect(await junitFailures({})).toEqual([1, 2]);
    expect(await junitFailures({ maxWarnings: 2 })).toEqual([1, 1]);
    expect(await junitFailures({ failOn: "never" })).toEqual([0, 0]);
  });

  it("is a number of warnings also where no severity fails it", async () => {
    write({ "a.canvas.yaml": VAGUE, "b.canvas.yaml": BAD });
    expect(await junitFailures({ failOn: "never", maxWarnings: 1 })).toEqual([0, 0]);
    expect(await junitFailures({ failOn: "never", maxWarnings: 0 })).toEqual([1, 1]);
    write({ "canvas.config.yaml": "lint: {failOn: never, maxWarnings: 0}\n" });
    expect(await junitFailures({})).toEqual([1, 1]);
  });

  it("is nothing when the command line says so and only a config has a limit", async () => {
    write({ "a.canvas.yaml": VAGUE, "canvas.config.yaml": "lint: {maxWarnings: 0}\n" });
    expect(await verdict({ failOn: "never" })).toEqual({ code: 0, err: "" });
  });
});

describe("why a run fails", () => {
  it("is said when there are too many warnings, and who says that they are", async () => {
    write({ "a.canvas.yaml": VAGUE, "b.canvas.yaml": VAGUE, "c.canvas.yaml": VAGUE });
    const tooMany = "canvas: 3 warnings, and at most 1 is allowed (--max-warnings)\n";
    expect(await verdict({ maxWarnings: 1 })).toEqual({ code: 1, err: tooMany });
    expect(await verdict({ maxWarnings: 1, quiet: true })).toEqual({ code: 1, err: tooMany });
    expect(await verdict({ maxWarnings: 3 })).toEqual({ code: 0, err: "" });
    write({ "canvas.config.yaml": "lint:\n  maxWarnings: 2\n" });
    expect(await verdict({})).toEqual({
      code: 1,
      err: "canvas: 3 warnings, and at most 2 are allowed (lint.maxWarnings in canvas.config.yaml:2)\n",
    });
  });

  it("is said of what --quiet does not show", async () => {
    write({ "a.canvas.yaml": VAGUE, "b.canvas.yaml": `${VAGUE}reviewed: 2026-09-01\nreview_every: 10\n` });
    expect(await verdict({ quiet: true, failOn: "warning" })).toEqual({
      code: 1,
      err: "canvas: 2 warnings fail the run (--fail-on warning); --quiet shows errors only\n",
    });
    expect((await verdict({ quiet: true, failOn: "info" })).err).toBe(
      "canvas: 2 warnings and 1 info fail the run (--fail-on info); --quiet shows errors only\n",
    );
    expect(await verdict({ failOn: "warning" })).toEqual({ code: 1, err: "" });
    expect(await verdict({ quiet: true })).toEqual({ code: 0, err: "" });
  });

  it("is said once for each config", async () => {
    write({
      "a/canvas.config.yaml": "lint:\n  failOn: warning\n",
      "a/a.canvas.yaml": VAGUE,
      "b/canvas.config.yaml": "lint:\n\n  failOn: warning\n",
      "b/b.canvas.yaml": VAGUE,
      "b/c.canvas.yaml": VAGUE,
    });
    expect((await verdict({ quiet: true })).err).toBe(`\
canvas: 1 warning fails the run (lint.failOn in a/canvas.config.yaml:2); --quiet shows errors only
canvas: 2 warnings fail the run (lint.failOn in b/canvas.config.yaml:3); --quiet shows errors only
`);
  });
});
