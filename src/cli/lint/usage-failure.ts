import { REPORTERS, type ReportFormat } from "../../report/index.js";
import type { Io } from "../io.js";
import { type Destination, failureDestination, writeReport } from "./destinations.js";

/**
 * Tells whoever reads data that a command line of `canvas lint` makes no sense, where it asks for JSON; people are told by
 * what reads the command line.
 * @param argv as typed; what is wrong with it keeps it from being read in the usual way
 */
export async function writeUsageFailure(message: string, argv: readonly string[], io: Io): Promise<void> {
  const destination = failureDestination(formatsIn(argv));
  if (destination === undefined) return;
  const failure = { file: undefined, message: message.replace(/^error: /, ""), hint: "canvas lint --help" };
  await writeReport({ files: [], failures: [failure], shownFrom: "info" }, [destination], {}, io);
}

function formatsIn(argv: readonly string[]): readonly Destination[] {
  const end = argv.indexOf("--");
  const options = end < 0 ? argv : argv.slice(0, end);
  return options.flatMap((word, at) => {
    const [, own = ""] = /^(?:--format=|-q?f=?)(.+)$/.exec(word) ?? [];
    const text = /^(?:--format|-q?f)$/.test(word) ? (options[at + 1] ?? "") : own;
    const [name = "", path] = text.split(":", 2);
    return isFormat(name) ? [{ format: name, path }] : [];
  });
}

function isFormat(name: string): name is ReportFormat {
  return Object.hasOwn(REPORTERS, name);
}
