import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { HAS_SHELL, makeWorkspace, ROOT, type Workspace } from "./workspace.js";

interface Step {
  readonly name: string;
  readonly id?: string;
  readonly shell: string;
  readonly run: string;
  readonly env?: Readonly<Record<string, string>>;
}

const ACTION = parse(readFileSync("action.yml", "utf8"));
const STEPS: readonly Step[] = ACTION.runs.steps;
const LINT = STEPS.find(({ id }) => id === "lint");

describe("action.yml", () => {
  it("is a composite action whose inputs are all described", () => {
    expect(ACTION.runs.using).toBe("composite");
    const undescribed = Object.entries<Record<string, string>>(ACTION.inputs).filter(
      ([, input]) => !input.description || input.default === undefined,
    );
    expect(undescribed).toEqual([]);
  });

  it("puts no input into a script: they are handed over in the environment", () => {
    for (const { run, shell } of STEPS) {
      expect(run).not.toContain("${{");
      expect(shell).toBe("bash");
    }
    const handed = Object.values(LINT?.env ?? {}).map((value) => /^\$\{\{ inputs\.([a-z-]+) \}\}$/.exec(value)?.[1]);
    expect([...handed, "working-directory"].sort()).toEqual(Object.keys(ACTION.inputs).sort());
  });

  it("builds with scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync("package.json", "utf8"));
    const called = STEPS.flatMap(({ run }) => Array.from(run.matchAll(/npm run --silent (\S+)/g), ([, name]) => name));
    expect(called.filter((name) => !(name !== undefined && name in scripts))).toEqual([]);
    expect(called).toEqual(["build"]);
  });
});

describe.runIf(HAS_SHELL)("the lint step of the action [skipped without a POSIX shell]", () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = makeWorkspace();
    mkdirSync(workspace.path("runner"));
    writeFileSync(workspace.path("runner", "page.md"), "Something said before.\n");
  });
  afterEach(() => workspace.remove());

  /** Runs the step as the runner does: defaults of the inputs, then what the caller sets. */
  function lint(inputs: Readonly<Record<string, string>> = {}) {
    const env = Object.entries(LINT?.env ?? {}).map(([name, value]) => {
      const input = value.slice("${{ inputs.".length, -" }}".length);
      return [name, inputs[input] ?? ACTION.inputs[input].default] as const;
    });
    const outcome = workspace.run("bash", ["-c", LINT?.run ?? "exit 99"], {
      ...Object.fromEntries(env),
      GITHUB_ACTIONS: "true",
      GITHUB_ACTION_PATH: ROOT,
      GITHUB_OUTPUT: workspace.path("runner", "output"),
      GITHUB_STEP_SUMMARY: workspace.path("runner", "page.md"),
      RUNNER_TEMP: workspace.path("runner"),
    });
    return { ...outcome, output: workspace.read("runner/output"), page: workspace.read("runner/page.md") };
  }

  it("annotates, sums up after what the page of the job holds, and hands on the exit code", () => {
    const { code, out, output, page } = lint();
    expect([code, output]).toEqual([1, "exit-code=1\n"]);
    expect(out).toMatch(/^ideas\/bad\.canvas\.yaml:4:14: error unknown-reference: /);
    expect(out).toMatch(
      /^::error file=ideas\/bad\.canvas\.yaml,line=4,endLine=4,col=14,endColumn=19,title=unknown-reference::/m,
    );
    expect(page).toMatch(/^Something said before\.\n## canvas lint\n\n1 error, 1 warning in 2 of 3 files\n/);
  });

  it("passes when nothing reaches the threshold", () => {
    expect(lint({ paths: "models" })).toMatchObject({ code: 0, output: "exit-code=0\n" });
    expect(lint({ paths: "models", "max-warnings": "0" }).code).toBe(1);
    expect(lint({ paths: "models", "fail-on": "warning" }).code).toBe(1);
    expect(lint({ "fail-on": "never" }).code).toBe(0);
    expect(lint({ "fail-on": "never", "max-warnings": "0" }).code).toBe(1);
    expect(lint({ paths: "models/good.canvas.yaml", stage: "final" }).code).toBe(0);
  });

  it("takes several paths, with blanks and wildcards, one per line", () => {
    const { out } = lint({ paths: "models/a b/vague.canvas.yaml\r\nideas/*.canvas.yaml\n", summary: "false" });
    expect(out.split("\n").filter((line) => /^(models|ideas)/.test(line))).toEqual([
      expect.stringMatching(/^models\/a b\/vague\.canvas\.yaml:4:15: warning /),
      expect.stringMatching(/^ideas\/bad\.canvas\.yaml:4:14: error /),
    ]);
  });

  it("follows the configuration that it is given", () => {
    writeFileSync(workspace.path("team.yaml"), "rules:\n  vague-segment: error\n");
    expect(lint({ paths: "models" }).code).toBe(0);
    expect(lint({ paths: "models", config: "team.yaml" }).code).toBe(1);
  });

  it("counts only what a baseline does not know, or a commit did not have", () => {
    workspace.run("canvas", ["lint", "--baseline", "known.json", "--write-baseline"]);
    expect(lint({ paths: "models", "fail-on": "warning", baseline: "known.json" }).code).toBe(0);
    for (const args of [
      ["init", "-q"],
      ["add", "models"],
      ["commit", "-q", "-m", "work"],
    ])
      workspace.run("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args]);
    expect(lint({ paths: "models", "fail-on": "warning", since: "HEAD" }).code).toBe(0);
    expect(lint({ paths: "models", "fail-on": "warning" }).code).toBe(1);
  });

  it("leaves the page alone when asked", () => {
    expect(lint({ summary: "false" }).page).toBe("Something said before.\n");
  });

  it("writes SARIF for code scanning", () => {
    expect(lint({ sarif: "out.sarif", "fail-on": "never" }).code).toBe(0);
    expect(JSON.parse(workspace.read("out.sarif")).runs[0].results).toHaveLength(2);
  });

  it("says with 2 that something could not be checked", () => {
    expect(lint({ paths: "none" })).toMatchObject({ code: 2, output: "exit-code=2\n" });
    expect(lint({ "fail-on": "fatal" })).toMatchObject({ code: 2, page: expect.stringMatching(/before\.\n/) });
  });

  it.each([
    "$(touch pwned)",
    "`touch pwned`",
    "; touch pwned #",
    '" && touch pwned "',
    "--format=json:pwned",
    "-o\npwned",
  ])("takes %j as data, whatever input it comes in", (text) => {
    for (const input of Object.keys(ACTION.inputs)) lint({ [input]: text });
    expect(existsSync(workspace.path("pwned"))).toBe(false);
  });
});
