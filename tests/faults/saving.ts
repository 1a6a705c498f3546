import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Circumstances, canvas, type Outcome, STACK } from "./program.js";

/** One way in which the program writes a file. */
export interface Saving {
  readonly args: readonly string[];
  readonly input?: string;
  /** The files that are there before, by name. */
  readonly given: Readonly<Record<string, string>>;
  /** The file that is written. */
  readonly name: string;
}

const CANVAS = "canvas: 1\nname: Corner bakery # ours\ncustomer_segments: {cafes: Cafés in the old town}\n";
const TWO = `${CANVAS.trimEnd().slice(0, -1)}, bars: Bars}\n`;
const SLIP = `${CANVAS}channels:\n  van: {for: caffes}\n`;

/** Every command that writes a file, and how. */
export const SAVINGS: Readonly<Record<string, Saving>> = {
  "a new canvas from answers": {
    args: ["init", "new.canvas.yaml", "--answers", "-"],
    input: "A1: [Families nearby, Cafés in the old town]\n",
    given: {},
    name: "new.canvas.yaml",
  },
  "answers into a canvas": {
    args: ["init", "a.canvas.yaml", "--answers", "-"],
    input: "B3: [Fresh bread before seven]\n",
    given: { "a.canvas.yaml": CANVAS },
    name: "a.canvas.yaml",
  },
  "a skeleton": { args: ["init", "new.canvas.yaml", "--blank"], given: {}, name: "new.canvas.yaml" },
  "an example": { args: ["init", "new.canvas.yaml", "--template", "spotify"], given: {}, name: "new.canvas.yaml" },
  "one more item": {
    args: ["add", "channel", "a.canvas.yaml", "--name", "A van", "--for", "cafes"],
    given: { "a.canvas.yaml": CANVAS },
    name: "a.canvas.yaml",
  },
  "another layout": {
    args: ["fmt", "a.canvas.yaml"],
    given: { "a.canvas.yaml": `${CANVAS}notes:   wide\n` },
    name: "a.canvas.yaml",
  },
  "another id": {
    args: ["rename", "cafes", "old-town", "a.canvas.yaml"],
    given: { "a.canvas.yaml": CANVAS },
    name: "a.canvas.yaml",
  },
  "one segment of two": {
    args: ["merge", "cafes", "bars", "a.canvas.yaml"],
    given: { "a.canvas.yaml": TWO },
    name: "a.canvas.yaml",
  },
  "an item less": {
    args: ["remove", "bars", "a.canvas.yaml"],
    given: { "a.canvas.yaml": TWO },
    name: "a.canvas.yaml",
  },
  "all fixes": { args: ["fix", "a.canvas.yaml"], given: { "a.canvas.yaml": SLIP }, name: "a.canvas.yaml" },
  "a fix": { args: ["lint", "--fix", "a.canvas.yaml"], given: { "a.canvas.yaml": SLIP }, name: "a.canvas.yaml" },
  "a poster over an older one": {
    args: ["export", "a.canvas.yaml", "-o", "a.svg", "--force"],
    given: { "a.canvas.yaml": CANVAS, "a.svg": "the older one" },
    name: "a.svg",
  },
  "a baseline": {
    args: ["lint", "a.canvas.yaml", "--baseline", "known.json", "--write-baseline"],
    given: { "a.canvas.yaml": SLIP },
    name: "known.json",
  },
  "a report": {
    args: ["lint", "a.canvas.yaml", "-o", "report.json", "-f", "json"],
    given: { "a.canvas.yaml": CANVAS, "report.json": "the older one" },
    name: "report.json",
  },
};

/** Puts what a saving needs into a folder. */
export function prepare({ given }: Saving, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of Object.entries(given)) writeFileSync(join(folder, name), text);
}

/** The same where it was done before: a file that was not given is new again. */
export function prepareAnew(saving: Saving, folder: string): void {
  rmSync(join(folder, saving.name), { force: true });
  prepare(saving, folder);
}

/** What the file holds when nothing goes wrong. */
export function textWhenSaved(saving: Saving, folder: string): string {
  prepare(saving, folder);
  const outcome = save(saving, folder);
  if (outcome.code !== 0) throw new Error(`saving failed without a fault: ${outcome.err}`);
  return contentOf(saving, folder) ?? "";
}

/** Runs the program that saves. */
export function save({ args, input = "" }: Saving, folder: string, circumstances: Circumstances = {}): Outcome {
  return canvas(args, { ...circumstances, cwd: folder, input });
}

/** What the file holds; undefined when it is not there. */
export function contentOf({ name }: Saving, folder: string): string | undefined {
  const path = join(folder, name);
  return existsSync(path) ? readFileSync(path, "utf8") : undefined;
}

/** What is wrong after a fault: a torn file, a success that was none, a stack, or a file that was given and is gone. */
export function complaintsAfter(saving: Saving, folder: string, saved: string, outcome: Outcome): readonly string[] {
  const now = contentOf(saving, folder);
  const isOld = now === saving.given[saving.name];
  const { code, err, hung } = outcome;
  const strangers = Object.keys(saving.given).filter((name) => !readdirSync(folder).includes(name));
  return [
    ...(hung ? ["hung"] : []),
    ...(!isOld && now !== saved ? [`torn: ${JSON.stringify(now?.slice(0, 80))}`] : []),
    ...(isOld && code === 0 ? ["said that it saved, and did not"] : []),
    ...(!isOld && /unchanged/.test(err) ? [`said that the file is unchanged: ${err}`] : []),
    ...(STACK.test(err) ? [`a stack: ${err}`] : []),
    ...strangers.map((name) => `${name} is gone`),
  ];
}
