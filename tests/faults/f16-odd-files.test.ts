import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordFigures } from "./figures.js";
import { CAN, inNewFolder } from "./machine.js";
import { canvas, STACK } from "./program.js";

const GOOD = "canvas: 1\nname: Corner bakery\n";
const NAMES = [
  "-rf.canvas.yaml",
  "--help.canvas.yaml",
  "a b.canvas.yaml",
  "[x].canvas.yaml",
  "*.canvas.yaml",
  "$(id).canvas.yaml",
  "\u001b[31m.canvas.yaml",
  "\u202eevil.canvas.yaml",
  "a\nb.canvas.yaml",
  "'\".canvas.yaml",
  "%0A.canvas.yaml",
  "é.canvas.yaml",
  "e\u0301.canvas.yaml",
  `${"x".repeat(200)}.canvas.yaml`,
  "#.canvas.yaml",
  "{a,b}.canvas.yaml",
  "!.canvas.yaml",
  "\\.canvas.yaml",
];

describe.skipIf(!CAN.fifo)("F16: what is no plain file, and odd names [skipped on Windows]", () => {
  it("links, loops, fifos and folders named like a canvas are passed over with a note", () => {
    inNewFolder((root) => {
      const folder = join(root, "project");
      mkdirSync(join(folder, "folder.canvas.yaml"), { recursive: true });
      mkdirSync(join(root, "outside"));
      writeFileSync(join(root, "outside", "secret.canvas.yaml"), GOOD);
      writeFileSync(join(folder, "good.canvas.yaml"), GOOD);
      for (const [name, to] of [
        ["loop", "."],
        ["loop2", "."],
        ["out", "../outside"],
        ["a.canvas.yaml", "b.canvas.yaml"],
        ["b.canvas.yaml", "a.canvas.yaml"],
        ["gone.canvas.yaml", "nowhere"],
        ["device.canvas.yaml", "/dev/zero"],
      ] as const)
        symlinkSync(to, join(folder, name));
      spawnSync("mkfifo", [join(folder, "pipe.canvas.yaml")]);
      for (const operands of [[], ["."], ["**/*.canvas.yaml"], ["*/*/*/*.canvas.yaml", "good.canvas.yaml"]]) {
        const { err, out, hung } = canvas(["lint", "-f", "json", ...operands], { cwd: folder, limit: 10_000 });
        expect({ hung, operands }).toEqual({ hung: false, operands });
        expect(JSON.parse(out).files.map(({ file }: { file: string }) => file)).toEqual(["good.canvas.yaml"]);
        expect(err).not.toMatch(STACK);
        expect(out + err).not.toContain("secret");
      }
      const { err } = canvas(["lint"], { cwd: folder });
      expect(err).toContain("pipe.canvas.yaml is not a regular file: skipped");
      expect(err).toContain("device.canvas.yaml is a symbolic link: skipped");
    });
  }, 120_000);

  it("named on the command line, they are refused with a reason and never waited for", () => {
    inNewFolder((folder) => {
      spawnSync("mkfifo", [join(folder, "pipe.canvas.yaml")]);
      symlinkSync("loop.canvas.yaml", join(folder, "loop.canvas.yaml"));
      for (const name of ["pipe.canvas.yaml", "loop.canvas.yaml", "/dev/zero", "/dev/tty", ".", "/proc/self/mem"])
        for (const command of ["lint", "show", "export", "init"]) {
          const more = { export: ["--format", "svg"], init: ["--answers", "-"] }[command] ?? [];
          const { code, err, hung } = canvas([command, name, ...more], { cwd: folder, limit: 10_000 });
          expect({ command, name, code, hung }).toEqual({ command, name, code: 2, hung: false });
          expect(err).not.toMatch(STACK);
          expect(err).toMatch(/^canvas: \S/);
        }
    });
  }, 120_000);

  it("odd names are names: found, read, and shown without harm", () => {
    inNewFolder((folder) => {
      for (const name of NAMES) writeFileSync(join(folder, name), GOOD);
      const { code, out } = canvas(["lint", "-f", "json"], { cwd: folder });
      expect(code).toBe(0);
      expect(
        JSON.parse(out)
          .files.map(({ file }: { file: string }) => file)
          .sort(),
      ).toEqual([...NAMES].sort());
      for (const name of NAMES) expect(canvas(["show", "--", name], { cwd: folder }).code, name).toBe(0);
      recordFigures("F16", {
        on: { "odd names": NAMES.length, "kinds of files that are none": 8 },
        wrong: { "read or waited for": 0 },
      });
    });
  }, 120_000);
});
