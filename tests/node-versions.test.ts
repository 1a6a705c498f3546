import { execFile, spawnSync } from "node:child_process";
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { beforeAll, describe, expect, it } from "vitest";
import { withExtraCertificates } from "./certificates.js";
import { installedProgram } from "./faults/installed.js";
import { inNewFolder } from "./faults/machine.js";

/** The oldest that package.json promises, and one of each later line; as packages, because a registry is always there. */
const VERSIONS = ["20.19.0", "22.23.3", "24.21.0"];

const SHELF = join(tmpdir(), "bizcanvas-node");
const IS_REQUIRED = process.env.BIZCANVAS_REQUIRE_DATA === "1";
const EXAMPLE = resolve("examples/credit-suisse.canvas.yaml");
const ANSWERS = "A1: [Families nearby, Cafés in the old town]\nB3: [Fresh bread before seven]\n";

/** What is tried on each version: command lines, and the file whose content counts too. */
const SMOKE: readonly { readonly line: readonly string[]; readonly writes?: string }[] = [
  { line: ["--version"] },
  { line: ["lint", "a.canvas.yaml"] },
  { line: ["lint", "--format", "json", "a.canvas.yaml"] },
  { line: ["show", "a.canvas.yaml"] },
  { line: ["export", "a.canvas.yaml", "-o", "a.svg"], writes: "a.svg" },
  { line: ["init", "new.canvas.yaml", "--answers", "answers.yaml"], writes: "new.canvas.yaml" },
  { line: ["fmt", "--check", "a.canvas.yaml"] },
  { line: ["why", "retail", "affluent", "a.canvas.yaml"] },
];

const paths = new Map<string, string>();
let usual: readonly unknown[] = [];

/** Where a version of Node stands; it is downloaded once for all runs on this machine. */
async function nodeOf(version: string): Promise<string> {
  const place = join(SHELF, `node-${version}-${process.platform}-${process.arch}`);
  if (existsSync(place)) return place;
  mkdirSync(SHELF, { recursive: true });
  const workshop = mkdtempSync(join(SHELF, "making-"));
  const run = promisify(execFile);
  try {
    const name = `node-${process.platform}-${process.arch}@${version}`;
    const { stdout } = await run("npm", ["pack", "--silent", "--pack-destination", workshop, name], {
      cwd: workshop,
      env: withExtraCertificates(),
    });
    await run("tar", ["-xzf", stdout.trim(), "package/bin/node"], { cwd: workshop });
    renameSync(join(workshop, "package/bin/node"), place);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
  return place;
}

/** All that the program does with the smoke lines on one Node. */
function smokeOn(node: string): readonly unknown[] {
  return inNewFolder((folder) => {
    copyFileSync(EXAMPLE, join(folder, "a.canvas.yaml"));
    writeFileSync(join(folder, "answers.yaml"), ANSWERS);
    return SMOKE.map(({ line, writes }) => {
      const { status, stdout, stderr } = spawnSync(node, [installedProgram(), ...line], {
        cwd: folder,
        encoding: "utf8",
      });
      return { line, status, stdout, stderr, written: writes && readFileSync(join(folder, writes), "utf8") };
    });
  });
}

/** Windows keeps its program elsewhere in the package, and is tried by a workflow with each version. */
describe.skipIf(process.platform === "win32")("on each promised version of Node [skipped on Windows]", () => {
  beforeAll(async () => {
    usual = smokeOn(process.execPath);
    const got = await Promise.allSettled(VERSIONS.map(nodeOf));
    for (const [index, result] of got.entries()) {
      if (result.status === "fulfilled") paths.set(VERSIONS[index] ?? "", result.value);
      else if (IS_REQUIRED) throw result.reason;
    }
  });

  it.for(VERSIONS)("%s: the same commands write the same", (version, { skip }) => {
    const node = paths.get(version);
    if (node === undefined) return skip(`the registry did not give Node ${version}`);
    expect(spawnSync(node, ["--version"], { encoding: "utf8" }).stdout).toBe(`v${version}\n`);
    const outcomes = smokeOn(node);
    expect(outcomes).toEqual(usual);
    for (const outcome of outcomes)
      expect(outcome).toMatchObject({ status: 0, stderr: expect.not.stringContaining("Warning") });
  });
});
