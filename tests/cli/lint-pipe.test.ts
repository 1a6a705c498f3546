import { execFileSync, spawnSync } from "node:child_process";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { BAD, inFolder, useFolder, write } from "./lint-folder.js";

useFolder();

const CANVAS = resolve("bin/canvas.js");

it.skipIf(process.platform === "win32")(
  "says nothing when the reader of a long report has seen enough [skipped on Windows]",
  () => {
    const links = Array.from({ length: 800 }, (_, i) => `  van-${i}: {for: cafe-${i}}\n`).join("");
    write({ "a.canvas.yaml": BAD + links, "b.canvas.yaml": BAD + links, "c.canvas.yaml": BAD + links });
    const script = `"${process.execPath}" "${CANVAS}" lint --format json; echo "exit $?" >&2`;
    const { stdout, stderr } = spawnSync("sh", ["-c", `{ ${script}; } | head -n 1`], {
      cwd: inFolder("."),
      encoding: "utf8",
    });
    expect(stdout).toBe("{\n");
    expect(stderr).toBe("exit 1\n");
  },
);

it("reads the same from a pipe, with another separator in the name it is given", () => {
  const run = (name: string) =>
    spawnSync(process.execPath, [CANVAS, "lint", "-", "--stdin-filename", name, "--format", "sarif"], {
      cwd: inFolder("."),
      encoding: "utf8",
      input: BAD,
    });
  const { artifactLocation } = JSON.parse(run("models\\a b%.canvas.yaml").stdout).runs[0].results[0].locations[0]
    .physicalLocation;
  expect(artifactLocation).toMatchObject({ uri: expect.stringMatching(/models\/a%20b%25\.canvas\.yaml$/) });
  expect(execFileSync("ls", { cwd: inFolder("."), encoding: "utf8" })).toBe("");
});
