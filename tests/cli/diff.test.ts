import { describe, expect, it } from "vitest";
import { type DiffOptions, diffCommand } from "../../src/cli/commands/diff.js";
import { displayWidth } from "../../src/text/width.js";
import { type FakeIoSettings, fakeIo } from "./fake-io.js";
import { commitAll, git } from "./git-folder.js";
import { inFolder, useFolder, write } from "./lint-folder.js";

useFolder();

const OLD = `canvas: 1
name: Corner bakery
needs: {fresh: Fresh bread, quick: No queue}
customer_segments:
  locals: {name: Neighbours, priority: 1, needs: {fresh: 5}}
  cafes: {name: Cafés, needs: {fresh: 5}}
channels: {kiosk: {for: locals}, van: {name: The van, for: cafes}}
`;
const NEW = OLD.replace("priority: 1", "priority: 2")
  .replace("needs: {fresh: 5}}", "needs: {fresh: 4, quick: 5}}")
  .replace("kiosk: {for: locals}", "kiosk: {for: [locals, cafes]}")
  .replace(", van: {name: The van, for: cafes}", "");

async function diff(operands: readonly string[], options: DiffOptions = {}, settings: FakeIoSettings = {}) {
  const io = fakeIo({ cwd: inFolder("."), ...settings });
  const code = await diffCommand(operands, options, io);
  return { code, out: io.out, err: io.err };
}

function repository(): void {
  git("init", "-q", "-b", "main");
  write({ "a.canvas.yaml": OLD });
  commitAll();
}

describe("canvas diff", () => {
  it("tells what has changed since the last commit, of the only canvas here", async () => {
    repository();
    expect((await diff([])).out).toContain("Since the last commit: nothing that it says has changed\n");
    write({ "a.canvas.yaml": NEW });
    const { code, out } = await diff([], { width: 80 });
    expect(code).toBe(0);
    expect(
      out.split("\n").slice(2).join("\n"),
    ).toBe(` Since the last commit: 2 changed, 1 removed; 1 pair of segments decided
 otherwise

 CUSTOMER SEGMENTS
 ~ ● Neighbours
     priority: 2, before 1
     needs, "Fresh bread": 4, before 5
     needs: added "No queue" (5)

 CHANNELS
 ~ Kiosk
     for: added "Cafés"
 - The van

 SEPARATION
 ~ ● Neighbours × ▲ Cafés: undecided, before separate
     channels: same, before differs
 ~ market by its links: not clear; before: segmented
`);
  });

  it("compares with a branch, tag or commit, and follows a file to its new name", async () => {
    repository();
    git("mv", "a.canvas.yaml", "b.canvas.yaml");
    write({ "b.canvas.yaml": NEW });
    commitAll("renamed");
    expect((await diff(["b.canvas.yaml"], { since: "HEAD~1" })).out).toContain("Since HEAD~1: 2 changed, 1 removed");
    expect((await diff(["b.canvas.yaml"])).out).toContain("nothing that it says has changed");
  });

  it("tells all of a file that was not there then", async () => {
    repository();
    write({ "new.canvas.yaml": NEW });
    const { code, out } = await diff(["new.canvas.yaml"], { plain: true });
    expect(code).toBe(0);
    expect(out).toContain("changes since the last commit, where new.canvas.yaml was not there: 5 added\n");
    expect(out).toContain("customer segments: added: customer_segments/locals: Neighbours\n");
  });

  it("tells in every format what could not be read, and is left out", async () => {
    write({
      "old.canvas.yaml": OLD,
      "new.canvas.yaml": OLD.replace("cafes: {name: Cafés, needs: {fresh: 5}}", "cafes: [x]"),
    });
    const both = ["old.canvas.yaml", "new.canvas.yaml"];
    const note = "new.canvas.yaml cannot be read in 1 place: what stands there is left out of the comparison";
    for (const options of [{ width: 200 }, { plain: true }, { format: "md" }])
      expect((await diff(both, options)).out).toContain(note);
    expect(JSON.parse((await diff(both, { format: "json" })).out).unread).toEqual({ before: 0, after: 1 });
  });

  it("says money as money, shares in percent, the author's words in quotes, and what only is there as nothing more", async () => {
    const two = (a: string, b: string) => {
      const file = (rest: string) => `canvas: 1\nname: x\ncurrency: EUR\nneeds: {fast: It is slow}\n${rest}`;
      write({ "old.canvas.yaml": file(a), "new.canvas.yaml": file(b) });
    };
    two(
      "customer_segments: {a: {name: A, needs: [fast], notes: cheap}}\nrevenue_streams: {s: {price: 5.2, share: 50}}\n",
      "customer_segments: {a: {name: A, needs: {fast: 2}, personas: {web: {name: Anna, story: y}}}}\nrevenue_streams: {s: {price: {low: 5.5, high: 6}, share: 60}}\n",
    );
    const { out } = await diff(["old.canvas.yaml", "new.canvas.yaml"], { plain: true });
    expect(out).toContain(
      'A; needs, "It is slow": 2, not said before; notes: no longer said, before "cheap"; personas: added "Anna"\n',
    );
    expect(out).toContain("S; price: EUR 5.50 to 6, before EUR 5.20; share: 60 %, before 50 %\n");
  });

  it("compares two files, one of them from standard input", async () => {
    write({ "old.canvas.yaml": OLD, "new.canvas.yaml": NEW });
    const files = await diff(["old.canvas.yaml", "new.canvas.yaml"]);
    expect(files.out).toContain("Since old.canvas.yaml: 2 changed, 1 removed");
    const piped = await diff(["old.canvas.yaml", "-"], {}, { stdin: NEW });
    expect(piped.out).toBe(files.out);
  });

  it("says the same as records, as Markdown and as data", async () => {
    write({ "old.canvas.yaml": OLD, "new.canvas.yaml": NEW });
    const both = ["old.canvas.yaml", "new.canvas.yaml"];
    expect((await diff(both, { plain: true })).out.split("\n")).toEqual([
      "changes since old.canvas.yaml: 2 changed, 1 removed; 1 pair of segments decided otherwise",
      'customer segments: changed: customer_segments/locals: Neighbours; priority: 2, before 1; needs, "Fresh bread": 4, before 5; needs: added "No queue" (5)',
      'channels: changed: channels/kiosk: Kiosk; for: added "Cafés"',
      "channels: removed: channels/van: The van",
      "separation: changed: locals cafes: Neighbours and Cafés; undecided, before separate; channels: same, before differs",
      "separation: market by its links: not clear; before: segmented",
      "",
    ]);
    expect((await diff(both, { format: "md" })).out).toContain(
      '\n**Channels**\n\n- changed **Kiosk**\n  - for: added "Cafés"\n- removed **The van**\n',
    );
    expect(JSON.parse((await diff(both, { format: "json" })).out)).toMatchObject({
      version: 1,
      since: "old.canvas.yaml",
      fields: [],
      entries: [
        {
          block: "customer_segments",
          kind: "changed",
          key: "locals",
          fields: [
            { path: ["priority"], before: 1, after: 2 },
            { path: ["needs", "needs/fresh"], before: 5, after: 4 },
            { path: ["needs", "needs/quick"], before: null, after: 5 },
          ],
        },
        {
          block: "channels",
          kind: "changed",
          fields: [
            {
              path: ["for"],
              before: ["customer_segments/locals"],
              after: ["customer_segments/locals", "customer_segments/cafes"],
            },
          ],
        },
        { block: "channels", kind: "removed", key: "van", name: "The van", fields: [] },
      ],
      separation: { verdicts: 1, changed: [{ pair: ["locals", "cafes"], before: { verdict: "separate" } }] },
    });
  });

  it("names three of many pairs that are decided otherwise in the same way, and counts the others", async () => {
    const groups = Array.from({ length: 6 }, (_, at) => `s${at}: {}`).join(", ");
    const file = (channels: string) => `canvas: 1\nname: x\ncustomer_segments: {${groups}}\nchannels: {${channels}}\n`;
    write({
      "old.canvas.yaml": file("web: {for: s0}, shop: {for: [s1, s2, s3, s4, s5]}"),
      "new.canvas.yaml": file("web: {for: all}"),
    });
    const both = ["old.canvas.yaml", "new.canvas.yaml"];
    const { out } = await diff(both, { plain: true });
    expect(out.match(/^separation: changed: s0 /gm)).toHaveLength(3);
    const data = JSON.parse((await diff(both, { format: "json" })).out);
    expect(data.separation.changed).toHaveLength(5);
    expect(out).toContain("separation: and 2 more pairs: undecided, before separate; channels: same, before differs\n");
  });

  it("ends with 1 where something has changed, when it is asked to", async () => {
    write({ "old.canvas.yaml": OLD, "new.canvas.yaml": NEW });
    expect((await diff(["old.canvas.yaml", "new.canvas.yaml"], { exitCode: true })).code).toBe(1);
    expect((await diff(["old.canvas.yaml", "old.canvas.yaml"], { exitCode: true })).code).toBe(0);
  });

  it.each([20, 40, 80, 120])("fits %i columns, also in ASCII", async (width) => {
    write({ "old.canvas.yaml": OLD, "new.canvas.yaml": NEW.replace("Corner bakery", "街角のパン屋さん") });
    for (const ascii of [false, true]) {
      const { out } = await diff(["old.canvas.yaml", "new.canvas.yaml"], { width, ascii });
      expect(Math.max(...out.split("\n").map(displayWidth))).toBeLessThanOrEqual(width);
    }
  });
});

describe("what cannot be compared is told", () => {
  it("a version that is none", async () => {
    repository();
    write({ "new.canvas.yaml": NEW });
    await expect(diff(["new.canvas.yaml"], { since: "nowhere" })).rejects.toMatchObject({
      message: 'there is no version "nowhere" in this repository',
    });
  });

  it("a repository without a commit", async () => {
    git("init", "-q", "-b", "main");
    write({ "a.canvas.yaml": OLD });
    await expect(diff([])).rejects.toThrow("there is no commit yet to compare with");
  });

  it("a folder without git", async () => {
    write({ "a.canvas.yaml": OLD });
    await expect(diff([])).rejects.toThrow("there is no git repository here");
  });

  it("standard input alone, twice, and two files with a version", async () => {
    await expect(diff(["-"], {}, { stdin: OLD })).rejects.toThrow("standard input has no earlier version");
    await expect(diff(["-", "-"], {}, { stdin: OLD })).rejects.toThrow("standard input can be one of the two only");
    await expect(diff(["a", "b"], { since: "main" })).rejects.toThrow("two files are compared with each other");
    await expect(diff(["a"], { format: "csv" })).rejects.toThrow("csv");
  });

  it("a version that is no canvas, with its errors", async () => {
    write({ "old.canvas.yaml": "canvas: [1\n", "new.canvas.yaml": NEW });
    const { code, out, err } = await diff(["old.canvas.yaml", "new.canvas.yaml"]);
    expect([code, out]).toEqual([2, ""]);
    expect(err).toMatch(/^old\.canvas\.yaml:1:9: error yaml-syntax: /);
  });
});
