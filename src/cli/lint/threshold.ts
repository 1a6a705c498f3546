import { DEFAULT_FAIL_ON } from "../../lint/default-fail-on.js";
import type { Severity } from "../../model/finding.js";
import type { Project } from "./config/projects.js";
import type { LintSettings } from "./settings.js";

/** From which findings on a run fails: a severity, and on its own a number of warnings. */
export interface Threshold {
  readonly failOn: Severity | "never";
  readonly maxWarnings: number | undefined;
  /** Where each of them is said, for whoever asks why a run fails: an option, or a line of a config. */
  readonly saidBy: { readonly failOn: string; readonly maxWarnings: string };
}

type Asked = Pick<LintSettings, "failOn" | "maxWarnings">;

/** The command line over the config; a command line that lets nothing fail lifts the limit of a config too. */
export async function thresholdOf(asked: Asked, project: Project | undefined): Promise<Threshold> {
  const said = project && (await saidIn(project));
  return {
    failOn: asked.failOn ?? said?.failOn ?? DEFAULT_FAIL_ON,
    maxWarnings: asked.maxWarnings ?? (asked.failOn === "never" ? undefined : said?.maxWarnings),
    saidBy: {
      failOn:
        (asked.failOn === undefined ? said?.where.failOn : undefined) ?? `--fail-on ${asked.failOn ?? DEFAULT_FAIL_ON}`,
      maxWarnings: (asked.maxWarnings === undefined ? said?.where.maxWarnings : undefined) ?? "--max-warnings",
    },
  };
}

async function saidIn({ config }: Project) {
  const { failureOf } = await import("../../lint/config/effective.js");
  const where = (name: string) => {
    const said = config.values.get(`lint.${name}`);
    return said && `lint.${name} in ${said.where}`;
  };
  return { ...failureOf(config), where: { failOn: where("failOn"), maxWarnings: where("maxWarnings") } };
}
