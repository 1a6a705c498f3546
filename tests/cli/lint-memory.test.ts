import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, it } from "vitest";
import { inFolder, useFolder, write } from "./lint-folder.js";

useFolder();

/** In megabytes; all that is computed of one such canvas takes more than a tenth of one. */
const HEAP = 40;
const FILES = 400;

it("many files are checked in a heap that could not hold them all at once", () => {
  const source = readFileSync("examples/spotify.canvas.yaml", "utf8");
  write(Object.fromEntries(Array.from({ length: FILES }, (_, i) => [`${i}.canvas.yaml`, `${source}# ${i}\n`])));
  const args = [
    `--max-old-space-size=${HEAP}`,
    resolve("bin/canvas.js"),
    "lint",
    "--format",
    "json",
    "--fail-on",
    "never",
  ];
  const { status, stdout } = spawnSync(process.execPath, args, {
    cwd: inFolder("."),
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  expect(status).toBe(0);
  expect(JSON.parse(stdout).summary.files).toBe(FILES);
});
