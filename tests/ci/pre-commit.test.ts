import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { HAS_SHELL, makeWorkspace } from "./workspace.js";

const [HOOK, ...others] = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));

describe("the pre-commit hook", () => {
  it("runs a program that the package installs", () => {
    const { bin } = JSON.parse(readFileSync("package.json", "utf8"));
    expect(others).toEqual([]);
    expect(HOOK).toMatchObject({ id: "canvas-lint", language: "node", entry: "canvas lint" });
    expect(bin).toHaveProperty(HOOK.entry.split(" ")[0]);
  });

  it("is for canvases only", () => {
    const files = new RegExp(HOOK.files);
    const names = [
      "a.canvas.yaml",
      "x/b.canvas.yml",
      "canvas.yaml",
      "a.canvas.yaml.md",
      "acanvas.yaml",
      "canvas.config.yaml",
    ];
    expect(names.filter((name) => files.test(name))).toEqual(["a.canvas.yaml", "x/b.canvas.yml"]);
  });

  it.runIf(HAS_SHELL)("fails when a file that is committed has an error [skipped without a POSIX shell]", () => {
    const workspace = makeWorkspace();
    const hook = (...files: string[]) => workspace.run("sh", ["-c", `${HOOK.entry} "$@"`, "hook", ...files]);
    expect(hook("models/good.canvas.yaml", "models/a b/vague.canvas.yaml").code).toBe(0);
    expect(hook("models/good.canvas.yaml", "ideas/bad.canvas.yaml")).toMatchObject({
      code: 1,
      out: expect.stringContaining("unknown-reference"),
    });
    workspace.remove();
  });

  // Older versions of pre-commit pack the repository and take all that npm prints for the file's name.
  it("can be packed: npm prints the name of the file and nothing of the build", () => {
    const folder = mkdtempSync(join(tmpdir(), "canvas-pack-"));
    cpSync(".npmrc", join(folder, ".npmrc"));
    const scripts = { prepack: "echo built", prepare: "echo built" };
    writeFileSync(join(folder, "package.json"), JSON.stringify({ name: "packed", version: "1.0.0", scripts }));
    const { stdout } = spawnSync("npm", ["pack"], {
      cwd: folder,
      encoding: "utf8",
      shell: process.platform === "win32",
    });
    expect(stdout.trim()).toBe("packed-1.0.0.tgz");
    rmSync(folder, { recursive: true, force: true });
  });

  // Newer ones install it from git, where npm runs only this script; the build is not in the repository.
  it("can be installed from git: the build is made when there is none, and only then", () => {
    expect(JSON.parse(readFileSync("package.json", "utf8")).scripts.prepare).toBe("node scripts/prepare.mjs");
    const folder = mkdtempSync(join(tmpdir(), "canvas-prepare-"));
    cpSync("scripts/prepare.mjs", join(folder, "scripts", "prepare.mjs"));
    mkdirSync(join(folder, "node_modules", "rolldown"), { recursive: true });
    const build = 'import { appendFileSync, mkdirSync } from "node:fs"; mkdirSync("dist/cli", { recursive: true });';
    writeFileSync(join(folder, "build.mjs"), `${build} appendFileSync("dist/cli/run.js", "built.");`);
    writeFileSync(join(folder, "package.json"), JSON.stringify({ scripts: { build: "node build.mjs" } }));
    const prepare = () =>
      spawnSync(process.execPath, ["scripts/prepare.mjs"], { cwd: folder, encoding: "utf8" }).status;
    expect([prepare(), prepare()]).toEqual([0, 0]);
    expect(readFileSync(join(folder, "dist", "cli", "run.js"), "utf8")).toBe("built.");
    rmSync(folder, { recursive: true, force: true });
  });
});
