import { join, resolve } from "node:path";
import { isInside, realPathOf, realPathOrSelf } from "../../../files/project.js";
import { PRESETS } from "../../../lint/config/config.js";
import { closestHint } from "../../../text/meant.js";
import { CliError } from "../../errors.js";
import { CONFIG_NAME } from "./config-name.js";

/** Where an `extends` stands. */
export interface ExtendsPlace {
  /** `canvas.config.yaml:1` */
  readonly where: string;
  /** The folder of the config that it stands in. */
  readonly folder: string;
  readonly root: string;
}

/**
 * The file that an `extends` means: one beside it (`./team.yaml`) or one of a package in the project's `node_modules`.
 * Throws CliError for one that is missing, lies outside of the project, or would have to be fetched or run.
 */
export function pathOfExtends(name: string, place: ExtendsPlace): string {
  refuseForeign(name, place);
  const path = name.startsWith(".")
    ? resolve(place.folder, name)
    : join(place.root, "node_modules", ...packagePath(name, place));
  const real = realPathOf(path);
  if (real === undefined) throw missing(name, place);
  if (isInside(real, realPathOrSelf(place.root))) return path;
  throw new CliError(
    `${place.where}: \`extends: ${name}\` leads out of the project`,
    "copy that config into the project, or make it a package",
  );
}

function refuseForeign(name: string, { where }: ExtendsPlace): void {
  const refuse = (why: string) =>
    new CliError(`${where}: \`extends: ${name}\` ${why}`, "extend a preset, a file (./team.yaml) or a package");
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(name)) throw refuse("is an address; configs are not fetched");
  if (/^([/\\~]|[a-z]:[/\\])/i.test(name))
    throw refuse("is an absolute path; it would be another one on every machine");
  if (name.startsWith(".") && !/^\.\.?[/\\]/.test(name)) throw refuse("is not a path; begin with ./");
  if (/[/\\]/.test(name) && /\.([cm]?[jt]s|json)$/i.test(name)) throw refuse("is not a YAML file; configs are not run");
}

/** `team-rules` means its `canvas.config.yaml`, `team-rules/strict.yaml` that file. */
function packagePath(name: string, { where }: ExtendsPlace): readonly string[] {
  const [, folder = "", file] = /^((?:@[\w-][\w.-]*\/)?[\w-][\w.-]*)(?:\/(.+))?$/.exec(name) ?? [];
  const inner = (file ?? CONFIG_NAME).split("/");
  if (folder === "" || inner.includes("..")) {
    throw new CliError(
      `${where}: \`extends: ${name}\` is neither a preset nor a path nor a package`,
      `presets are ${PRESETS.join(", ")}`,
    );
  }
  return [folder, ...inner];
}

function missing(name: string, { where }: ExtendsPlace): CliError {
  const message = `${where}: there is no config \`${name}\` to extend`;
  if (name.startsWith(".")) return new CliError(message, "the path is relative to the config that it stands in");
  const hint = `a package must be installed in node_modules at the root of the project and hold ${CONFIG_NAME}`;
  return new CliError(message, closestHint(name, PRESETS) ?? hint);
}
