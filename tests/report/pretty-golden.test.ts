import { describe, expect, it } from "vitest";
import { pretty } from "../../src/report/pretty.js";
import type { ReportOptions } from "../../src/report/report.js";
import { finding, PLAIN, rangeOf, reportOf, textOf } from "./report-of.js";

const SOURCE = `canvas: 1
name: 弁当屋 🍱
customer_segments:
  会社員: {name: 昼休みの会社員 👩‍💼, separate_from: {学生: [channels]}}
  学生: {name: Étudiants 👨‍👩‍👧‍👦 de l’université}
channels:
\tshop: {for: [会社員, 学生]}
  web: {for: [会社員], description: Orders reach the kitchen until half past ten; whoever orders later is told so at once, and offered the stand at the station instead}
`;

const FINDINGS = [
  finding(rangeOf(SOURCE, "channels"), {
    rule: "separation-claim-contradicted",
    file: "弁当.canvas.yaml",
    message:
      '"昼休みの会社員 👩‍💼" is said to be separate from "Étudiants 👨‍👩‍👧‍👦 de l’université" by channels, but both are reached the same way.',
    label: "claimed here",
    related: [{ range: rangeOf(SOURCE, "会社員, 学生"), label: "the only channel of both: 同じ店" }],
  }),
  finding(rangeOf(SOURCE, "station"), {
    rule: "vague-place",
    severity: "warning",
    file: "弁当.canvas.yaml",
    message: "Which station is not said.",
    label: "駅前か、それとも駅の中か、どちらの売店なのかをここに書いてください",
    why: "弁当は温かいうちに届けるものであり、どの駅で受け取れるのかを知らない客は別の店へ行ってしまう。",
  }),
  finding(rangeOf(SOURCE, "\tshop"), {
    rule: "yaml-syntax",
    severity: "info",
    file: "弁当.canvas.yaml",
    message: "a\u001b[31mb",
  }),
];

const draw = (options: Partial<ReportOptions>) => textOf(pretty(reportOf(SOURCE, FINDINGS), { ...PLAIN, ...options }));

describe("pretty, as it looks", () => {
  it.each([40, 80, 120, 200])("at %i columns", async (width) => {
    await expect(draw({ width })).toMatchFileSnapshot(`golden/pretty-${width}.txt`);
  });

  it("in ASCII", async () => {
    await expect(draw({ ascii: true })).toMatchFileSnapshot("golden/pretty-ascii.txt");
  });

  it("in colour", async () => {
    await expect(draw({ colour: true })).toMatchFileSnapshot("golden/pretty-colour.txt");
  });
});
