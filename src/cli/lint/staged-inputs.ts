import { resolve } from "node:path";
import { pathLabel } from "../../files/path-label.js";
import { versionsAround } from "../../files/versions.js";
import { looksLikeCanvas } from "../../lint/looks-like-canvas.js";
import { isCanvasName } from "../../text/canvas-name.js";
import { CliError } from "../errors.js";
import type { Io } from "../io.js";
import type { Projects } from "./config/projects.js";
import { isIgnoredBy } from "./ignored.js";
import { type InputOutcome, ignoredNote, orFailure, withoutCanvas } from "./input-outcome.js";
import type { LintCommandOptions } from "./lint-options.js";

/** Reads the staged content of canvases: what the next commit would hold, whatever the files hold by now. */
export async function* stagedInputs(
  paths: readonly string[],
  { fix, fixDryRun, shard }: LintCommandOptions,
  projects: Projects,
  io: Io,
): AsyncIterable<InputOutcome> {
  if (fix || fixDryRun) throw new CliError("what is staged cannot be fixed", "fix the files and stage them again");
  if (shard !== undefined)
    throw new CliError("what is staged cannot be checked in parts", "leave out --shard or --staged");
  const versions = versionsAround(io.cwd);
  const named = new Set(paths.map((path) => resolve(io.cwd, path)));
  const staged = versions.staged(paths.length > 0 ? paths : ["."]);
  const canvases = staged.filter(({ path }) => named.has(path) || isCanvasName(path));
  if (canvases.length === 0) yield { kind: "passed-over", note: "no canvas is staged" };
  yield { kind: "expected", count: canvases.length };
  for (const { path, oddity } of canvases) {
    const label = pathLabel(path, ".", io.cwd);
    if (oddity !== undefined) yield { kind: "passed-over", note: `${label} is ${oddity}: skipped` };
    else if (await isIgnoredBy(projects, path)) yield { kind: "passed-over", note: ignoredNote({ label }) };
    else yield await orFailure(() => stagedInput(path, label, named.has(path), versions.stagedText(path, label)));
  }
}

function stagedInput(path: string, label: string, isNamed: boolean, source: string): InputOutcome {
  if (isNamed || looksLikeCanvas(source)) return { kind: "canvas", path, label, source, origin: "staged" };
  return withoutCanvas({ path, label });
}
