import { CliError } from "../errors.js";
import type { InitOptions } from "./init-options.js";

/** Refuses options of `canvas init` that contradict each other, or that would do nothing. */
export function refuseConflicts(options: InitOptions): void {
  const { answers, questions, quick, deep, only } = options;
  if (quick && deep) throw new CliError("--quick and --deep cannot be used together", "choose one of them");
  const [first, second] = waysOf(options);
  if (second !== undefined) throw new CliError(`${first} and ${second} cannot be used together`, "choose one of them");
  if (options.complete && answers === undefined) {
    throw new CliError("--complete says that no answer may be missing", "use it with --answers FILE");
  }
  if (options.format !== undefined && !questions) {
    throw new CliError("--format says how open questions are printed", "use it with --questions");
  }
  if (only !== undefined && first !== undefined && !questions) {
    throw new CliError(`--only says which questions to ask, and ${first} asks none`, "leave it out");
  }
}

/** The ways in that were asked for; there can be one. */
function waysOf({ blank, template, answers, questions }: InitOptions): readonly string[] {
  return Object.entries({ blank, template, answers, questions })
    .filter(([, value]) => value !== undefined && value !== false)
    .map(([option]) => `--${option}`);
}
