import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { patience, times } from "../tier.js";
import { allCommands } from "./commands.js";
import { recordFigures } from "./figures.js";
import { CAN, inNewFolder } from "./machine.js";
import { type Circumstances, canvas, STACK } from "./program.js";

/** 0 fine, 1 findings, 2 could not; nothing here interrupts. */
const CODES = [0, 1, 2];
const GOOD = "canvas: 1\nname: Corner bakery\ncustomer_segments: {a: Families, b: Cafés}\n";

/** Never ends by itself, which is its purpose. */
const ENDLESS = "--watch";

const FILES: Readonly<Record<string, string | Uint8Array>> = {
  "good.canvas.yaml": GOOD,
  "empty.canvas.yaml": "",
  "binary.canvas.yaml": Uint8Array.from({ length: 512 }, (_, i) => (i * 37) % 256),
  "broken.canvas.yaml": "canvas: 1\nname: [\n",
  "list.canvas.yaml": "- 1\n- 2\n",
  "scalar.canvas.yaml": "42",
  "keys.canvas.yaml": "canvas: 1\nname: {__proto__: 1, constructor: 2}\ncustomer_segments: null\n",
};
const OPERANDS = [...Object.keys(FILES), "folder.canvas.yaml", "missing.canvas.yaml", "", "-"];
const VALUES = ["", "-1", "NaN", "💥", "a".repeat(5000), "no/such/folder", "null"];

const CIRCUMSTANCES: Readonly<Record<string, Circumstances>> = {
  "an empty environment": { env: {} },
  "a simple terminal without a locale": { env: { TERM: "dumb", LANG: "C", LC_ALL: "C", COLUMNS: "1" } },
  "no columns": { env: { COLUMNS: "0", FORCE_COLOR: "9" } },
  "too many columns": { env: { COLUMNS: "100000", NO_COLOR: "1", FORCE_COLOR: "1" } },
  "columns that are none": { env: { COLUMNS: "wide", PAGER: "/nowhere", TZ: "Nowhere/Never" } },
  "standard input closed": { within: ["sh", "-c", 'exec "$@" <&-', "sh"] },
  "a folder as standard input": { within: ["sh", "-c", 'exec "$@" </', "sh"] },
  "a working folder that is gone": {
    within: ["sh", "-c", 'mkdir gone && cd gone && rmdir ../gone && exec "$@"', "sh"],
  },
};

function lines(): readonly (readonly string[])[] {
  return allCommands().flatMap(({ words, options }) => [
    ...OPERANDS.map((operand) => [...words, ...(operand === "" ? [] : [operand])]),
    [...words, "--no-such-option", "good.canvas.yaml"],
    [...words, ...OPERANDS],
    ...options
      .filter((option) => option !== ENDLESS)
      .flatMap((option, i) => [
        [...words, option],
        [...words, option, VALUES[i % VALUES.length] ?? "", "good.canvas.yaml"],
        [...words, `${option}=${VALUES[(i + 3) % VALUES.length]}`, "good.canvas.yaml"],
      ]),
  ]);
}

/** Every n-th, so that all commands have their turn in a short run too. */
function some<T>(all: readonly T[], count: number): readonly T[] {
  const step = Math.max(1, all.length / count);
  return Array.from({ length: Math.min(count, all.length) }, (_, i) => all[Math.floor(i * step)]).filter(
    (one): one is T => one !== undefined,
  );
}

function endsWell(args: readonly string[], circumstances: Circumstances): void {
  const { code, out, err, hung } = canvas(args, circumstances);
  expect({ args, hung, isKnownCode: code !== null && CODES.includes(code) }).toEqual({
    args,
    hung: false,
    isKnownCode: true,
  });
  expect(`${out}\n${err}`, args.join(" ")).not.toMatch(STACK);
  if (code === 2) expect(err, args.join(" ")).toMatch(/\S/);
}

function inFolderOfFiles(work: (folder: string) => void): void {
  inNewFolder((folder) => {
    for (const [name, content] of Object.entries(FILES)) writeFileSync(join(folder, name), content);
    mkdirSync(join(folder, "folder.canvas.yaml"));
    work(folder);
  });
}

describe.skipIf(!CAN.fifo)(
  "every command ends with a known exit code and no stack, whatever it gets [skipped on Windows]",
  () => {
    it(
      "options, values and files",
      () => {
        const tried = some(lines(), times(45, 2000));
        inFolderOfFiles((folder) => {
          for (const args of tried) endsWell(args, { cwd: folder, input: GOOD });
        });
        recordFigures("F19", { on: { "command lines": tried.length }, wrong: { "stacks or hangs": 0 } }, "lines");
      },
      patience(120_000),
    );

    it.each(Object.entries(CIRCUMSTANCES))(
      "%s",
      (_, circumstances) => {
        const tried = some(
          allCommands().map(({ words }) => [...words, "good.canvas.yaml"]),
          times(3, 100),
        );
        for (const args of tried) inFolderOfFiles((folder) => endsWell(args, { cwd: folder, ...circumstances }));
      },
      120_000,
    );

    it("a config that is broken, a folder or none at all is told, never thrown", () => {
      inFolderOfFiles((folder) => {
        writeFileSync(join(folder, "canvas.config.yaml"), "rules: [\n");
        for (const command of ["lint", "show", "why"]) endsWell([command, "good.canvas.yaml"], { cwd: folder });
        for (const config of ["missing.yaml", "folder.canvas.yaml", "binary.canvas.yaml", "list.canvas.yaml"])
          expect(canvas(["lint", "-c", config, "good.canvas.yaml"], { cwd: folder })).toMatchObject({
            code: 2,
            out: "",
          });
      });
    }, 120_000);
  },
);
