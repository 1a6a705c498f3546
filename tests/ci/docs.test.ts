import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parse, parseDocument } from "yaml";
import { REPORTERS } from "../../src/report/index.js";
import { GOOD } from "../cli/lint-folder.js";
import { HAS_SHELL, makeWorkspace, type Workspace } from "./workspace.js";

const PAGE = readFileSync("docs/ci.md", "utf8");
const ACTION = parse(readFileSync("action.yml", "utf8"));
const HOOKS = parse(readFileSync(".pre-commit-hooks.yaml", "utf8"));

function blocks(language: string): readonly string[] {
  return Array.from(
    PAGE.matchAll(new RegExp(`^\`\`\`${language}\n([\\s\\S]*?)^\`\`\`$`, "gm")),
    ([, body = ""]) => body,
  );
}

const YAML = blocks("yaml").map((source) => parse(source));
const WORKFLOWS = YAML.filter((block) => "jobs" in block);
const stepsOf = ({ jobs }: { readonly jobs: object }) => Object.values(jobs).flatMap(({ steps }) => steps);
const STEPS = WORKFLOWS.flatMap(stepsOf);
const GITLAB = YAML.find((block) => "canvas" in block);
const PRE_COMMIT = YAML.find((block) => "repos" in block);

describe("docs/ci.md", () => {
  it("lists every format", () => {
    const listed = Array.from(PAGE.matchAll(/^\| `([a-z-]+)` \|/gm), ([, name]) => name);
    expect(listed.sort()).toEqual(["auto", ...Object.keys(REPORTERS)].sort());
  });

  it("has YAML that parses, for each service it speaks of", () => {
    const errors = blocks("yaml").flatMap((source) => parseDocument(source).errors);
    expect(errors).toEqual([]);
    expect([WORKFLOWS.length, GITLAB, PRE_COMMIT].map(Boolean)).toEqual([true, true, true]);
  });

  it("has workflows that ask for no more rights than they need", () => {
    for (const workflow of WORKFLOWS) {
      const { on, permissions } = workflow;
      // What a pull request changes is asked of pull requests only.
      expect([["push", "pull_request"], "pull_request"]).toContainEqual(on);
      expect(permissions.contents).toBe("read");
      const uploads = stepsOf(workflow).some(({ uses = "" }) => uses.includes("upload-sarif"));
      expect(permissions["security-events"]).toBe(uploads ? "write" : undefined);
      const comments = stepsOf(workflow).some(({ run = "" }) => run.startsWith("gh pr comment"));
      expect(permissions["pull-requests"]).toBe(comments ? "write" : undefined);
    }
  });

  it("hands the action inputs that it has, and names all of them", () => {
    const used = STEPS.filter(({ uses = "" }) => uses.startsWith("bizcanvas/bizcanvas@"));
    expect(used.length).toBeGreaterThan(0);
    const inputs = Object.keys(ACTION.inputs);
    expect(used.flatMap((step) => Object.keys(step.with ?? {})).filter((input) => !inputs.includes(input))).toEqual([]);
    expect(inputs.filter((input) => !PAGE.includes(`\`${input}\``))).toEqual([]);
  });

  it("uploads the file that the action writes", () => {
    const written = STEPS.flatMap((step) => step.with?.sarif ?? []);
    expect(STEPS.flatMap((step) => step.with?.sarif_file ?? [])).toEqual(written);
  });

  it("uses a hook that exists", () => {
    expect(PRE_COMMIT.repos[0].hooks.map(({ id }: { id: string }) => id)).toEqual(
      HOOKS.map(({ id }: { id: string }) => id),
    );
  });

  it("points at files that exist", () => {
    const links = Array.from(PAGE.matchAll(/\]\((?!https?:)([^)#]+)\)/g), ([, path = ""]) => path);
    expect(links.filter((path) => !existsSync(`docs/${path}`))).toEqual([]);
  });
});

describe.runIf(HAS_SHELL)("the commands of docs/ci.md [skipped without a POSIX shell]", () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = makeWorkspace();
  });
  afterEach(() => workspace.remove());

  const runs: readonly string[] = STEPS.flatMap(({ run }) => run ?? []);
  const commands: readonly string[] = [
    ...runs.filter((command) => command.includes("bizcanvas lint")),
    ...GITLAB.canvas.script,
    ...blocks("sh").map((block) => block.trim()),
  ];

  it.each(commands)("%s", (command) => {
    const { code, err } = workspace.run("sh", ["-c", command]);
    const isLimited = command.includes("--max-warnings 0");
    expect(err).toBe(isLimited ? "canvas: 1 warning, and at most 0 are allowed (--max-warnings)\n" : "");
    expect(code).toBe(command.includes("never") ? 0 : 1);
    const files = Array.from(command.matchAll(/--format [a-z-]+:(\S+)/g), ([, path = ""]) => path);
    expect(readdirSync(workspace.folder)).toEqual(expect.arrayContaining(files));
  });

  it("annotate in a GitHub workflow without being asked", () => {
    const [command = ""] = runs;
    expect(workspace.run("sh", ["-c", command], { GITHUB_ACTIONS: "true" }).out).toMatch(
      /^::error file=ideas\/bad\.canvas\.yaml,line=4,/m,
    );
  });

  it("write what a pull request changes", () => {
    const file = "model.canvas.yaml";
    const git = (...args: readonly string[]) =>
      workspace.run("git", ["-c", "user.name=Test", "-c", "user.email=test@example.com", ...args]);
    writeFileSync(workspace.path(file), GOOD);
    for (const args of [
      ["init", "-q"],
      ["add", file],
      ["commit", "-q", "-m", "work"],
      ["update-ref", "refs/remotes/origin/main", "HEAD"],
    ])
      expect(git(...args).code).toBe(0);
    writeFileSync(workspace.path(file), `${GOOD}customer_segments: [Families nearby]\n`);
    const diffs = runs.filter((run) => run.includes("bizcanvas diff"));
    const env = { GITHUB_BASE_REF: "main", GITHUB_STEP_SUMMARY: workspace.path("summary.md") };
    for (const command of diffs)
      expect(workspace.run("sh", ["-c", command], env)).toEqual({ code: 0, out: "", err: "" });
    const posted = runs.flatMap((run) => /--body-file (\S+)/.exec(run)?.[1] ?? []);
    expect(diffs).toHaveLength(1 + posted.length);
    for (const written of ["summary.md", ...posted])
      expect(workspace.read(written)).toContain("**Customer segments**\n\n- added **Families nearby**\n");
  });

  it("write what GitLab is told to read", () => {
    const { script, artifacts } = GITLAB.canvas;
    workspace.run("sh", ["-c", script[0]]);
    expect(JSON.parse(workspace.read(artifacts.reports.codequality))).toHaveLength(2);
    expect(workspace.read(artifacts.reports.junit)).toContain(
      '<testsuites name="canvas lint" tests="3" failures="1" errors="0">',
    );
  });

  it("take the arguments of the hook", () => {
    const [{ args }] = PRE_COMMIT.repos[0].hooks;
    expect(workspace.run("canvas", ["lint", ...args, "models/good.canvas.yaml"]).code).toBe(0);
    expect(workspace.run("canvas", ["lint", ...args, "models/a b/vague.canvas.yaml"]).code).toBe(1);
  });
});
