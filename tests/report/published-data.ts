import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { it } from "vitest";

const FOLDER = process.env.BIZCANVAS_TEST_DATA ?? "../shared/data";

/**
 * A test that reads a published schema in place. Where it is missing the test is skipped and says so, or fails when
 * BIZCANVAS_REQUIRE_DATA is set, so that a gate cannot pass without it.
 */
export function itWithData(name: string, file: string, test: (content: string) => void | Promise<void>): void {
  const path = join(FOLDER, file);
  const isMissing = !existsSync(path);
  if (isMissing && process.env.BIZCANVAS_REQUIRE_DATA !== "1") {
    it.skip(`${name} [skipped: there is no ${path}; BIZCANVAS_TEST_DATA names its folder]`, () => {});
    return;
  }
  it(name, () => test(readFileSync(path, "utf8")));
}
