import { existsSync } from "node:fs";
import { join } from "node:path";

/** Where the public YAML test suite is, read in place. */
export const SUITE = join(process.env.BIZCANVAS_TEST_DATA ?? "../shared/data", "yaml-test-suite");

/** False where it is missing and nobody said that it must be there. */
export const HAS_SUITE = existsSync(SUITE) || process.env.BIZCANVAS_REQUIRE_DATA === "1";

/** The suite shows some characters by stand-ins, as its own documentation says. */
export function realCharacters(text: string): string {
  return text
    .replaceAll("␣", " ")
    .replace(/—*»/g, "\t")
    .replaceAll("↵", "")
    .replaceAll("∎\n", "")
    .replaceAll("←", "\r")
    .replaceAll("⇔", "\ufeff");
}
