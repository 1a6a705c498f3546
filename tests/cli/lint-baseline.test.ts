import { readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { BAD, GOOD, inFolder, lint, useFolder, VAGUE, write } from "./lint-folder.js";

useFolder();

const BASELINE = "known.json";
const known = () => JSON.parse(readFileSync(inFolder(BASELINE), "utf8")).files;
const writeBaseline = (operands: readonly string[] = []) => lint(operands, { baseline: BASELINE, writeBaseline: true });
const check = (options: Parameters<typeof lint>[1] = {}) => lint([], { baseline: BASELINE, ...options });
const channels = (...entries: readonly string[]) =>
  `${GOOD}channels:\n${entries.map((entry) => `  ${entry}\n`).join("")}`;

describe("a baseline", () => {
  it("holds what is there, so that only what comes later is told", async () => {
    write({ "a.canvas.yaml": BAD, "b.canvas.yaml": VAGUE });
    expect(await writeBaseline()).toMatchObject({ code: 0, out: "", err: "canvas: wrote 2 findings to known.json\n" });
    expect(known()).toEqual({
      "a.canvas.yaml": { "unknown-reference:channels/van/for=cafes": 1 },
      "b.canvas.yaml": { "vague-segment:customer_segments/all-people": 1 },
    });
    expect(await check()).toMatchObject({ code: 0, out: "", err: "" });
    write({ "a.canvas.yaml": `${BAD}  bus: {for: schools}\n` });
    const { code, out } = await check();
    expect(code).toBe(1);
    expect(out).toMatch(/^a\.canvas\.yaml:5:14: error unknown-reference: [^\n]*schools[^\n]*\n$/);
  });

  it("is not troubled when items move or get another name", async () => {
    write({ "a.canvas.yaml": channels("van: {for: cafes}", "bus: {for: schools}") });
    await writeBaseline();
    write({
      "a.canvas.yaml": `# moved\n\n${channels("bus: {for: schools, name: A bus}", "new: Something", "van:\n    for: cafes")}`,
    });
    expect(await check()).toMatchObject({ code: 0, out: "" });
  });

  it("counts: one fixed and one added of the same kind is one new", async () => {
    write({ "a.canvas.yaml": channels("van: {for: [cafes, cafes]}", "bus: {for: schools}") });
    await writeBaseline();
    write({ "a.canvas.yaml": channels("van: {for: [cafes, cafes, cafes]}") });
    const { out, err, code } = await check({ format: ["sarif"] });
    const results: {
      suppressions?: readonly object[];
      locations: { physicalLocation: { region: { startColumn: number } } }[];
    }[] = JSON.parse(out).runs[0].results;
    const columns = (suppressed: boolean) =>
      results
        .filter(({ suppressions = [] }) => suppressions.length > 0 === suppressed)
        .map(({ locations }) => locations[0]?.physicalLocation.region.startColumn);
    expect({ code, told: columns(false), known: columns(true) }).toEqual({ code: 1, told: [29], known: [15, 22] });
    expect(err).toBe("canvas: one finding of known.json no longer occurs; --prune-baseline takes them out\n");
  });

  it("knows four findings one by one that are told as one", async () => {
    const segments = (...ids: readonly string[]) =>
      `${GOOD}customer_segments:\n${ids.map((id) => `  ${id}: Everyone\n`).join("")}`;
    write({ "a.canvas.yaml": segments("a", "b", "c", "d") });
    const only = { rule: ["segments-undecided=off", "same-name=off", "segments-too-many=off"] };
    await lint([], { baseline: BASELINE, writeBaseline: true, ...only });
    write({ "a.canvas.yaml": segments("a", "c", "d") });
    expect(await check(only)).toMatchObject({ code: 0, out: "" });
    write({ "a.canvas.yaml": segments("a", "c", "d", "e") });
    expect((await check(only)).out).toMatch(/^a\.canvas\.yaml:7:6: warning vague-segment: [^\n]*\n$/);
  });

  it("never hides that a file cannot be read", async () => {
    write({ "a.canvas.yaml": "canvas: 1\nnaem: x\n", "b.canvas.yaml": "canvas: 1\nname: [\n" });
    expect((await writeBaseline()).code).toBe(1);
    expect(known()).toEqual({});
  });

  it("keeps what it knows of files that are not checked", async () => {
    write({ "a.canvas.yaml": BAD, "b.canvas.yaml": VAGUE });
    await writeBaseline();
    write({ "a.canvas.yaml": GOOD });
    await writeBaseline(["a.canvas.yaml"]);
    expect(Object.keys(known())).toEqual(["b.canvas.yaml"]);
  });

  it("forgets files that are gone when it is written anew, also those that have moved", async () => {
    write({ "a.canvas.yaml": BAD, "b.canvas.yaml": VAGUE });
    await writeBaseline();
    renameSync(inFolder("a.canvas.yaml"), inFolder("c.canvas.yaml"));
    await writeBaseline(["c.canvas.yaml"]);
    expect(Object.keys(known())).toEqual(["b.canvas.yaml", "c.canvas.yaml"]);
  });

  const CONFLICT = '{\r\n<<<<<<< HEAD\r\n  "version": 1,\r\n=======\r\n  "version": 2,\r\n>>>>>>> theirs\r\n}\r\n';
  it.each([
    [
      "broken\n",
      true,
      "known.json is not a baseline",
      "name another file, or delete this one first: it is written anew",
    ],
    [
      CONFLICT,
      true,
      "known.json has conflict markers of git in it",
      "delete it, then run this again: it is written anew",
    ],
    [
      CONFLICT,
      false,
      "known.json has conflict markers of git in it",
      "delete it, then write it anew: add --write-baseline",
    ],
  ])("is not written over what is something else: %j, %j", async (text, isToBeWritten, err, hint) => {
    write({ "a.canvas.yaml": BAD, [BASELINE]: text });
    expect(await check({ writeBaseline: isToBeWritten })).toEqual({ code: 2, out: "", err, hint });
    expect(readFileSync(inFolder(BASELINE), "utf8")).toBe(text);
  });

  it("is pruned of what no longer occurs, and of files that are gone", async () => {
    write({ "a.canvas.yaml": BAD, "b.canvas.yaml": VAGUE, "c.canvas.yaml": VAGUE });
    await writeBaseline();
    write({ "a.canvas.yaml": `${GOOD}channels: {bus: {for: schools}}\n` });
    rmSync(inFolder("c.canvas.yaml"));
    const pruned = await check({ pruneBaseline: true });
    expect(pruned).toMatchObject({ code: 1, err: "canvas: wrote 1 finding to known.json\n" });
    expect(known()).toEqual({ "b.canvas.yaml": { "vague-segment:customer_segments/all-people": 1 } });
    expect((await check({ pruneBaseline: true })).err).toBe("canvas: known.json is up to date: 1 finding\n");
  });

  it.each([
    [
      "a key that the format does not know",
      `${VAGUE}    whoo: person\n`.replace("Everyone", "\n    name: Bakers in Graz"),
    ],
    ["a text that is no YAML", `${VAGUE}channels: [\n`],
  ])("keeps what a rule said that is silent for errors in the file: %s", async (_, broken) => {
    write({ "a.canvas.yaml": VAGUE });
    await writeBaseline();
    const before = known();
    expect(before).toEqual({ "a.canvas.yaml": { "vague-segment:customer_segments/all-people": 1 } });
    write({ "a.canvas.yaml": broken });
    expect((await check()).err).not.toContain("no longer");
    expect((await check({ pruneBaseline: true })).err).toBe("canvas: known.json is up to date: 1 finding\n");
    await writeBaseline();
    expect(known()).toEqual(before);
    write({ "a.canvas.yaml": VAGUE });
    expect(await check()).toMatchObject({ code: 0, out: "", err: "" });
  });

  it("is pruned of what is mended beside a value that cannot be read", async () => {
    write({ "a.canvas.yaml": VAGUE });
    await writeBaseline();
    write({ "a.canvas.yaml": VAGUE.replace("Everyone", "{name: Bakers in Graz, who: alien}") });
    expect((await check({ pruneBaseline: true })).err).toMatch(/^canvas: wrote 0 findings to known\.json;/);
    expect(known()).toEqual({});
  });

  it("keeps what is said at another stage than that of a file whose stage cannot be read", async () => {
    const reviewed = `${VAGUE.replace("Everyone", "Bakers in Graz")}stage: review\n`;
    write({ "a.canvas.yaml": reviewed });
    await writeBaseline();
    const before = known();
    expect(Object.keys(before["a.canvas.yaml"])).not.toEqual([]);
    write({ "a.canvas.yaml": reviewed.replace("review", "reviw") });
    await check({ pruneBaseline: true });
    expect(known()).toEqual(before);
  });

  it("means the same files from every working folder", async () => {
    write({ "sub/a.canvas.yaml": BAD });
    await writeBaseline();
    expect(await lint(["."], { baseline: "../known.json" }, { cwd: inFolder("sub") })).toMatchObject({
      code: 0,
      out: "",
    });
  });

  it("is written in an order of its own, whatever the order of the run", async () => {
    write({ "b.canvas.yaml": channels("z: {for: x}", "a: {for: y}"), "a.canvas.yaml": VAGUE });
    await writeBaseline(["b.canvas.yaml", "a.canvas.yaml"]);
    const first = readFileSync(inFolder(BASELINE), "utf8");
    await writeBaseline(["a.canvas.yaml", "b.canvas.yaml"]);
    expect(readFileSync(inFolder(BASELINE), "utf8")).toBe(first);
    expect(first).toMatch(/"a\.canvas\.yaml"[\s\S]*"b\.canvas\.yaml"[\s\S]*channels\/a[\s\S]*channels\/z/);
  });

  it.each([
    [{ baseline: "none.json" }, "there is no baseline none.json", "write one: add --write-baseline"],
    [
      { baseline: "a.canvas.yaml" },
      "a.canvas.yaml is not a baseline",
      "write one with: canvas lint --baseline FILE --write-baseline",
    ],
    [{ baseline: "other.json" }, "other.json is not a baseline", undefined],
    [
      { writeBaseline: true },
      "--write-baseline needs to know which file",
      "for instance --baseline canvas.baseline.json",
    ],
    [{ pruneBaseline: true }, "--prune-baseline needs to know which file", undefined],
    [{ baseline: BASELINE, writeBaseline: true, pruneBaseline: true }, "exclude each other", undefined],
    [
      { baseline: BASELINE, writeBaseline: true, only: ["money"] },
      "a baseline is written from all findings",
      undefined,
    ],
  ])("must be there and be one: %j", async (options, message, hint) => {
    write({ "a.canvas.yaml": BAD, "other.json": '{"version": 1, "files": {"a": {"b": -1}}}' });
    const outcome = await lint([], options);
    expect(outcome).toMatchObject({ code: 2, out: "", ...(hint && { hint }) });
    expect(outcome.err).toContain(message);
  });
});

describe("what the same run reads", () => {
  it.each([
    { options: { baseline: BASELINE }, file: BASELINE, kind: "baseline" },
    { options: { config: "team.yaml" }, file: "team.yaml", kind: "config" },
    { options: {}, file: "canvas.config.yaml", kind: "config" },
  ])("is not overwritten by a report: $file", async ({ options, file, kind }) => {
    write({ "a.canvas.yaml": GOOD, [BASELINE]: '{"version": 1, "files": {}}', "team.yaml": "ignores: []\n" });
    const { code, err } = await lint([], { ...options, format: [`json:${file}`] });
    expect(code).toBe(2);
    expect(err).toBe(`the report would overwrite the ${kind} ${file}`);
  });
});

test.skipIf(process.platform === "win32")(
  "what the same run reads is not overwritten through a link, nor what its config extends [skipped on Windows]",
  async () => {
    write({
      "a.canvas.yaml": GOOD,
      [BASELINE]: '{"version": 1, "files": {}}',
      "canvas.config.yaml": "extends: ./base.yaml\n",
      "base.yaml": "ignores: []\n",
    });
    for (const file of [BASELINE, "canvas.config.yaml", "base.yaml", "a.canvas.yaml"]) {
      symlinkSync(file, inFolder("report.json"));
      const { code, err } = await check({ format: ["json:report.json"] });
      expect([code, err], file).toEqual([
        2,
        expect.stringMatching(/^the report would overwrite the \w+ report\.json$/),
      ]);
      rmSync(inFolder("report.json"));
    }
    expect((await check({ format: ["json:base.yaml"] })).err).toBe("the report would overwrite the config base.yaml");
  },
);

describe("the sum of a report with a baseline", () => {
  it("praises nobody for what is known", async () => {
    write({ "a.canvas.yaml": BAD });
    await writeBaseline();
    expect((await check({ format: ["pretty"] })).out).toBe("No new findings in 1 file: 1 known from the baseline.\n");
    write({ "a.canvas.yaml": `${BAD}  bus: {for: schools}\n` });
    expect((await check({ format: ["pretty"] })).out).toContain("1 error in 1 file; 1 more known from the baseline\n");
  });

  it("says that what nobody can read is in no baseline", async () => {
    write({ "a.canvas.yaml": `${GOOD}foo: 1\n` });
    expect((await writeBaseline()).err).toBe(
      "canvas: wrote 0 findings to known.json; YAML and schema errors are told all the same: no baseline takes them in\n",
    );
  });
});
