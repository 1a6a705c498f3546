import { spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { recordFigures } from "./figures.js";
import { CAN, inNewFolder } from "./machine.js";
import { canvas, STACK } from "./program.js";

const chain = (length: number) =>
  Object.fromEntries(Array.from({ length }, (_, i) => [`c${i}.yaml`, `extends: ./c${i + 1}.yaml\n`]));

/** Configs that reach too far, the files around them, and the words of the refusal. */
const CASES: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>, RegExp]>> = {
  itself: ["extends: ./canvas.config.yaml", {}, /extends itself: canvas\.config\.yaml → canvas\.config\.yaml/],
  "a circle": [
    "extends: ./c0.yaml",
    { ...chain(2), "c2.yaml": "extends: ./c0.yaml" },
    /extends itself: .*c0\.yaml → c1\.yaml → c2\.yaml → c0\.yaml/,
  ],
  "a long chain": ["extends: ./c0.yaml", chain(12), /8/],
  "a file above the project": ["extends: ../out.yaml", {}, /leads out of the project/],
  "an absolute path": ["extends: /etc/passwd", {}, /\/etc\/passwd/],
  "a link that leads out": ["extends: ./link.yaml", {}, /leads out of the project/],
  "a URL": ["extends: 'https://evil.example/a.yaml'", {}, /https:\/\/evil\.example/],
  "a file URL": ["extends: 'file:///etc/passwd'", {}, /file:\/\/\/etc\/passwd/],
  "a script": ["extends: ./a.js", { "a.js": "throw 1" }, /a\.js/],
  "a folder": ["extends: ./folder", { "folder/x": "" }, /folder/],
  "a fifo": ["extends: ./pipe.yaml", {}, /pipe\.yaml/],
  nothing: ["extends: ./nothing.yaml", {}, /nothing\.yaml/],
  "a package that is not there": ["extends: no-such-package", {}, /no-such-package/],
  "a package path that climbs": ["extends: x/../../../etc/passwd", {}, /passwd/],
  "too many files": [
    `extends: [${Array.from({ length: 40 }, (_, i) => `./d${i}.yaml`).join(", ")}]`,
    Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`d${i}.yaml`, ""])),
    /32/,
  ],
  "bytes that are no text": ["extends: ./bytes.yaml", { "bytes.yaml": "\0\0" }, /bytes\.yaml/],
  "a bomb": [
    "extends: ./bomb.yaml",
    { "bomb.yaml": `a: &a [${"x,".repeat(200)}]\nb: [${"*a,".repeat(200)}]\n` },
    /bomb\.yaml/,
  ],
};

describe.skipIf(!CAN.fifo)("F17: a config that extends what it may not [skipped on Windows]", () => {
  it.each(Object.entries(CASES))("%s: refused with its name, exit code 2", (_, [config, files, refusal]) => {
    inNewFolder((root) => {
      const project = join(root, "project");
      mkdirSync(join(project, ".git"), { recursive: true });
      for (const [name, text] of Object.entries({
        ...files,
        "canvas.config.yaml": config,
        "a.canvas.yaml": "canvas: 1\nname: x\n",
      })) {
        mkdirSync(dirname(join(project, name)), { recursive: true });
        writeFileSync(join(project, name), text);
      }
      writeFileSync(join(root, "out.yaml"), "rules: {}\n");
      symlinkSync("../out.yaml", join(project, "link.yaml"));
      spawnSync("mkfifo", [join(project, "pipe.yaml")]);
      const { code, err, hung } = canvas(["lint"], { cwd: project, limit: 10_000 });
      expect({ code, hung, err }).toEqual({ code: 2, hung: false, err: expect.stringMatching(refusal) });
      expect(err).not.toMatch(STACK);
      recordFigures("F17", { on: { cases: Object.keys(CASES).length }, wrong: { "let through": 0 } });
    });
  });
});
