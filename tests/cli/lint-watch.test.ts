import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hasTmux, openTerminal } from "../interview/terminal.js";
import { BAD, GOOD, VAGUE } from "./lint-folder.js";

const CANVAS = resolve("bin/canvas.js");

let folder = "";
let child: ChildProcess | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "canvas watch % "));
});

afterEach(() => {
  child?.kill("SIGKILL");
  child = undefined;
  rmSync(folder, { recursive: true, force: true });
});

function write(name: string, text: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), text);
}

/** As editors save: a new file takes the place of the old one. */
function replace(name: string, text: string): void {
  write(`${name}~`, text);
  renameSync(join(folder, `${name}~`), join(folder, name));
}

/** Starts `canvas lint --watch`, and waits until it watches. */
async function watch(...args: string[]) {
  const seen = { out: "", err: "", code: undefined as number | null | undefined };
  const running = spawn(process.execPath, [CANVAS, "lint", "--watch", ...args], { cwd: folder });
  child = running;
  running.stdout.on("data", (data: Buffer) => {
    seen.out += data;
  });
  running.stderr.on("data", (data: Buffer) => {
    seen.err += data;
  });
  running.on("close", (code) => {
    seen.code = code;
  });
  const until = async (holds: () => boolean) => {
    for (let tries = 0; tries < 400; tries++) {
      if (holds()) return;
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error(`it never came to that: ${holds}\n${seen.out}\n${seen.err}`);
  };
  await until(() => seen.err.includes("watching for changes") || seen.code !== undefined);
  return { seen, until, running };
}

const lines = (text: string) => text.trimEnd().split("\n").filter(Boolean);

describe("canvas lint --watch", () => {
  it("checks again what is saved, also when another file takes its place", async () => {
    write("a.canvas.yaml", GOOD);
    write("b.canvas.yaml", GOOD);
    const { seen, until } = await watch();
    expect(seen.out).toBe("");
    replace("a.canvas.yaml", BAD);
    await until(() => lines(seen.out).length === 1);
    expect(seen.out).toMatch(/^a\.canvas\.yaml:4:14: error unknown-reference: /);
    write("b.canvas.yaml", VAGUE);
    await until(() => lines(seen.out).length === 3);
    expect(
      lines(seen.out)
        .slice(1)
        .map((line) => line.split(":")[0]),
    ).toEqual(["a.canvas.yaml", "b.canvas.yaml"]);
  });

  it("notices files and folders that are new, and those that are gone", async () => {
    write("a.canvas.yaml", GOOD);
    const { seen, until } = await watch();
    write("new/deep/c.canvas.yaml", BAD);
    await until(() => seen.out.includes("new/deep/c.canvas.yaml:4:14"));
    write("new/deep/d.canvas.yaml", BAD);
    await until(() => seen.out.includes("new/deep/d.canvas.yaml:4:14"));
    const before = seen.out.length;
    rmSync(join(folder, "new/deep/d.canvas.yaml"));
    await until(() => lines(seen.out.slice(before)).length === 1);
    expect(seen.out.slice(before)).toContain("new/deep/c.canvas.yaml");
    rmSync(join(folder, "new"), { recursive: true });
    await until(() => seen.err.split("checked again").length === 5);
    expect(lines(seen.out.slice(before))).toHaveLength(1);
  });

  it("notices another config, tells what is wrong with one, and goes on", async () => {
    write("a.canvas.yaml", VAGUE);
    const { seen, until } = await watch();
    write("canvas.config.yaml", "extends: ./team/team.yaml\n");
    await until(() => seen.err.includes("there is no config `./team/team.yaml` to extend"));
    write("team/team.yaml", "rules: {vague-segment: error}\n");
    await until(() => seen.out.includes("error vague-segment"));
    write("team/team.yaml", "rules: {vague-segment: info}\n");
    await until(() => seen.out.includes("info vague-segment"));
    rmSync(join(folder, "canvas.config.yaml"));
    await until(() => lines(seen.out).length === 4);
    expect(lines(seen.out).map((line) => line.split(" ")[1])).toEqual(["warning", "error", "info", "warning"]);
  });

  it("is silent when nothing has come of a change", async () => {
    write("a.canvas.yaml", BAD);
    const { seen, until } = await watch();
    write("notes.txt", "nothing of ours");
    write("b.canvas.yaml", GOOD);
    write("a.canvas.yaml", BAD.replace("cafes", "shops"));
    await until(() => seen.out.includes('"shops"'));
    expect(lines(seen.out)).toHaveLength(2);
  });

  it("writes reports to files anew each time, and nothing but text to a pipe", async () => {
    write("a.canvas.yaml", BAD);
    const { seen, until } = await watch("-f", "compact", "-f", "json:report.json");
    const count = () => JSON.parse(readFileSync(join(folder, "report.json"), "utf8")).files[0].findings.length;
    expect(count()).toBe(1);
    write("a.canvas.yaml", GOOD);
    await until(() => seen.err.includes("checked again"));
    await until(() => count() === 0);
    expect(seen.out + seen.err).not.toContain("\u001b");
  });

  it("tells of a canvas that is emptied while it watches", async () => {
    write("a.canvas.yaml", GOOD);
    write("b.canvas.yaml", GOOD);
    const { seen, until } = await watch("-f", "summary", "-f", "json:report.json");
    expect(seen.out).toContain("No findings in 2 files: these canvases hold together.");
    write("b.canvas.yaml", "");
    await until(() => seen.out.includes("1 file skipped: it holds no canvas"));
    expect(seen.out).toMatch(/^b\.canvas\.yaml +no canvas /m);
    expect(JSON.parse(readFileSync(join(folder, "report.json"), "utf8")).skipped).toMatchObject([
      { file: "b.canvas.yaml" },
    ]);
  });

  it.each([
    { format: "summary", begins: "file " },
    { format: "pretty", begins: "error[unknown-reference]" },
    { format: "markdown", begins: "## canvas lint" },
  ])("parts $format reports in a pipe by a line", async ({ format, begins }) => {
    write("a.canvas.yaml", GOOD);
    const { seen, until } = await watch("-f", format);
    expect(seen.out).not.toContain("---\n");
    write("a.canvas.yaml", BAD);
    await until(() => seen.out.includes(`\n\n---\n\n${begins}`));
  });

  it("puts no line between data", async () => {
    write("a.canvas.yaml", GOOD);
    const { seen, until } = await watch("-f", "json");
    write("a.canvas.yaml", BAD);
    await until(() => seen.out.endsWith("}\n") && seen.out.includes("unknown-reference"));
    expect(JSON.parse(`[${seen.out.replaceAll(/^\}\n\{$/gm, "},{")}]`)).toHaveLength(2);
  });

  it("watches what a pattern and a named file mean", async () => {
    write("one/a.canvas.yaml", GOOD);
    write("two/sketch.txt", GOOD);
    const { seen, until } = await watch("one/*.canvas.yaml", "two/sketch.txt");
    write("one/b.canvas.yaml", BAD);
    await until(() => seen.out.includes("one/b.canvas.yaml"));
    replace("two/sketch.txt", BAD);
    await until(() => seen.out.includes("two/sketch.txt"));
  });

  it("waits for a first canvas", async () => {
    const { seen, until } = await watch();
    expect(seen.err).toContain("there are no canvas files");
    write("a.canvas.yaml", BAD);
    await until(() => seen.out.includes("a.canvas.yaml:4:14"));
  });

  it("ends with 130 and without a word when it is interrupted", async () => {
    write("a.canvas.yaml", BAD);
    const { seen, until, running } = await watch();
    const before = { ...seen };
    running.kill("SIGINT");
    await until(() => seen.code !== undefined);
    expect(seen).toEqual({ ...before, code: 130 });
  });

  it("ends when nobody reads any more", async () => {
    write("a.canvas.yaml", BAD);
    const { seen, until, running } = await watch();
    running.stdout?.destroy();
    write("a.canvas.yaml", BAD.replace("cafes", "shops"));
    await until(() => seen.code !== undefined);
    expect(seen.code).toBe(1);
    expect(seen.err).not.toContain("at ");
  });

  it("begins only with what can be done", () => {
    write("a.canvas.yaml", BAD);
    const run = (...args: string[]) =>
      spawnSync(process.execPath, [CANVAS, "lint", "--watch", ...args], { cwd: folder, encoding: "utf8", input: "" });
    for (const [args, message] of [
      [["--fix"], "--fix does not go with --watch"],
      [["--write-baseline", "--baseline", "b.json"], "--write-baseline does not go with --watch"],
      [["-"], "standard input cannot be watched"],
      [["--config", "nowhere.yaml"], "there is no file nowhere.yaml"],
    ] as const) {
      const { status, stderr } = run(...args);
      expect([status, stderr]).toEqual([2, expect.stringContaining(message)]);
    }
  });

  it.runIf(hasTmux)("shows only the last report on a terminal [skipped without tmux]", async () => {
    const terminal = openTerminal(100, 30);
    try {
      writeFileSync(join(terminal.folder, "a.canvas.yaml"), BAD);
      terminal.run("canvas lint --watch");
      await terminal.until("watching for changes");
      writeFileSync(join(terminal.folder, "a.canvas.yaml"), VAGUE);
      const shown = await terminal.until(/vague-segment[\s\S]*watching for changes/);
      const screen = shown.split("\n").slice(-31).join("\n");
      expect(screen).toContain("vague-segment");
      expect(screen).not.toContain("unknown-reference");
      terminal.press("C-c");
      terminal.run("echo ended with $?");
      await terminal.until("ended with 130");
    } finally {
      terminal.close();
    }
  });
});
