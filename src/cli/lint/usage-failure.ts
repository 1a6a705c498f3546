import type { Io } from "../io.js";
import { destinationsNamed, failureDestination, writeReport } from "./destinations.js";

/**
 * Tells whoever reads data that a command line of `canvas lint` makes no sense, where it asks for JSON; people are told by
 * what reads the command line.
 * @param argv as typed; what is wrong with it keeps it from being read in the usual way
 */
export async function writeUsageFailure(message: string, argv: readonly string[], io: Io): Promise<void> {
  const destination = failureDestination(destinationsNamed(formatsIn(argv)));
  if (destination === undefined) return;
  const failure = { file: undefined, message: message.replace(/^error: /, ""), hint: "canvas lint --help" };
  await writeReport({ files: [], failures: [failure], shownFrom: "info" }, [destination], {}, io);
}

function formatsIn(argv: readonly string[]): readonly string[] {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  return options.map((word, at) => {
    const [, own = ""] = /^(?:--format=|-q?f=?)(.+)$/.exec(word) ?? [];
    return /^(?:--format|-q?f)$/.test(word) ? (options[at + 1] ?? "") : own;
  });
}
