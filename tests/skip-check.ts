import type { Reporter, TestCase, TestModule } from "vitest/node";

/** The gate has everything that tests can need (.ci/run): there nothing is skipped but what root cannot see or no registry has. */
const EVERYWHERE = /\[skipped( as root|: the registry did not give .*)\]/;
/** Elsewhere in CI a machine may lack something, and says what; more than so many are no accident. */
const MOST = 120;

/** The last test of all: fails a run in CI whose skipped tests are too many, or do not say why they are skipped. */
export default class SkipCheck implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (process.env.CI === undefined && process.env.BIZCANVAS_REQUIRE_DATA === undefined) return;
    const skipped = modules.flatMap((module) => [...module.children.allTests("skipped")]);
    const complaints = complaintsAbout(skipped.map(nameOf), process.env.BIZCANVAS_REQUIRE_DATA === "1");
    if (complaints.length === 0) return;
    process.stderr.write(`A skip may not hide:\n${complaints.map((line) => `  ${line}\n`).join("")}`);
    process.exitCode = 1;
  }
}

function nameOf(test: TestCase): string {
  const result = test.result();
  const note = result.state === "skipped" ? result.note : undefined;
  return `${test.module.relativeModuleId}: ${test.fullName}${note === undefined ? "" : ` [skipped: ${note}]`}`;
}

/**
 * What is wrong with tests that were skipped.
 * @param hasEverything true where nothing is missing that a test could need
 */
export function complaintsAbout(skipped: readonly string[], hasEverything: boolean): readonly string[] {
  const silent = skipped.filter((name) => !/\[skipped[ :][^\]]+\]/.test(name));
  const needless = hasEverything ? skipped.filter((name) => !EVERYWHERE.test(name)) : [];
  return [
    ...silent.map((name) => `${name} does not say why it is skipped`),
    ...needless.filter((name) => !silent.includes(name)).map((name) => `${name}, where nothing is missing`),
    ...(skipped.length > MOST ? [`${skipped.length} tests are skipped, more than ${MOST}`] : []),
  ];
}
