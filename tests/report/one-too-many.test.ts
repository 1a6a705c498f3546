import { expect, it } from "vitest";
import { REPORTERS } from "../../src/report/index.js";
import { finding, rangeOf, reportOf } from "./report-of.js";

const SOURCE = "canvas: 1\nname: x\n";

it.each(["checkstyle", "github", "gitlab", "junit", "sarif"] as const)(
  "%s tells of one finding too many",
  async (name) => {
    const findings = Array.from({ length: 1001 }, () => finding(rangeOf(SOURCE, "x")));
    const reporter = await REPORTERS[name]();
    const text = [...reporter(reportOf(SOURCE, findings), { ascii: true, colour: false, width: 80 })].join("");
    expect(text).toMatch(/\b1 more finding\b/);
  },
);
