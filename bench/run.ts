// How fast canvas is beside its peers and the floor, in ratios: npm run bench -- [--rounds N] [--files 100,1000] [--peers-up-to FILES] [--write]
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { cpus, tmpdir, totalmem } from "node:os";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { largeCanvasText, writeCorpus } from "./corpus.js";
import { ENV, inTerminal, interleaved, peakMemory, type Ratio, ratio, run } from "./measure.js";
import { type Peer, peersIn } from "./peers.js";

const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "15" },
    files: { type: "string", default: "100,1000,5000" },
    "peers-up-to": { type: "string", default: "1000" },
    write: { type: "boolean", default: false },
  },
});
const ROUNDS = Number(values.rounds);
const CANVAS = [process.execPath, resolve("bin/canvas.js")];
const floor = (name: string, ...args: string[]) => [process.execPath, resolve(`bench/floors/${name}.mjs`), ...args];
const BARE = "`node -e 0`";
const RAW = "raw `yaml.parseDocument`";

const folder = mkdtempSync(join(tmpdir(), "canvas-bench-"));
const sections: string[] = [];

/** Told at once: a run takes minutes, and its end may never come. */
function tell(section: string): void {
  sections.push(section);
  console.log(`${section}\n`);
}

console.log(`${machine()}\n`);
try {
  const anchored = "canvas: 1\nname: &n Test\ndescription: *n\n";
  writeCorpus(folder, 1);
  writeFileSync(join(folder, "anchored.canvas.yaml"), anchored);
  const peers = peersIn(folder).map(tried);
  cold(peers);
  firstQuestion();
  for (const count of values.files.split(",").map(Number)) many(count, peers);
  memory();
  pairs();
  growth();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
if (values.write) writeInto("docs/performance.md", `${machine()}\n\n${sections.join("\n\n")}\n`);

/** A peer that does not do its job here is not timed. */
function tried(peer: Peer): Peer {
  const works = peer.one !== undefined && run(peer.one, folder).status === 0;
  return works ? peer : { ...peer, one: undefined, many: undefined };
}

function cold(peers: readonly Peer[]): void {
  const file = "yaml/0.canvas.yaml";
  const commands: Record<string, readonly string[]> = {
    [BARE]: [process.execPath, "-e", "0"],
    "an empty module": floor("empty"),
    "**canvas --version**": [...CANVAS, "--version"],
    "**canvas --help**": [...CANVAS, "--help"],
    "**canvas lint**, one file": [...CANVAS, "lint", file],
    "**canvas lint**, one file that needs `yaml`": [...CANVAS, "lint", "anchored.canvas.yaml"],
    "**canvas show**": [...CANVAS, "show", file],
    "**canvas export**, SVG": [...CANVAS, "export", file, "--format", "svg", "-o", "-"],
    ...Object.fromEntries(peers.flatMap(({ name, one }) => (one ? [[name, one]] : []))),
  };
  const absent = peers.filter(({ one }) => one === undefined).map(({ name }) => name);
  const note = absent.length > 0 ? `\n\nNot installed, or not running here: ${absent.join(", ")}.` : "";
  tell(`### One file, cold\n\n${table(commands, BARE, ROUNDS)}${note}`);
}

/** From the start to the first question, and to the end that Ctrl-C makes. */
function firstQuestion(): void {
  const bare = "`node -e 0`, in a terminal";
  const commands = {
    [bare]: inTerminal([process.execPath, "-e", "0"]),
    "**canvas init**, a new file": inTerminal([...CANVAS, "init", "new.canvas.yaml"]),
    "**canvas init**, one of 200 lines": inTerminal([...CANVAS, "init", "yaml/0.canvas.yaml"]),
  };
  tell(`### The first question\n\n${table(commands, bare, Math.max(3, Math.round(ROUNDS / 2)))}`);
}

function many(count: number, peers: readonly Peer[]): void {
  writeCorpus(folder, count);
  expectSameBytes();
  const commands: Record<string, readonly string[]> = {
    [RAW]: floor("parse", "yaml"),
    "reading the files": floor("read", "yaml"),
    "**canvas lint**": [...CANVAS, "lint", "yaml"],
    // With more files, slow peers would take the whole afternoon.
    ...(count <= Number(values["peers-up-to"]) &&
      Object.fromEntries(peers.flatMap(({ name, many }) => (many ? [[name, many]] : [])))),
  };
  const rounds = Math.max(2, Math.round(ROUNDS / (count >= 1000 ? 4 : 2)));
  tell(`### ${count.toLocaleString("en")} files, one process\n\n${table(commands, RAW, rounds)}`);
}

/** What is fast must also be right: both readers print the same. */
function expectSameBytes(): void {
  const [fast, whole] = [ENV, { ...ENV, CANVAS_READER: "yaml" }].map(
    (env) =>
      spawnSync(CANVAS[0] ?? "", [CANVAS[1] ?? "", "lint", "yaml", "--format", "json"], {
        ...{ cwd: folder, env, encoding: "utf8", maxBuffer: 2 ** 30 },
      }).stdout,
  );
  if (fast === "" || fast !== whole) throw new Error("the plain reader and `yaml` do not print the same");
}

function memory(): void {
  const bare = peakMemory([resolve("bench/floors/empty.mjs")], folder);
  writeCorpus(folder, 1);
  const one = peakMemory([resolve("bin/canvas.js"), "lint", "yaml/0.canvas.yaml"], folder);
  const all = peakMemory([resolve("bin/canvas.js"), "lint", "yaml"], folder);
  const files = values.files.split(",").at(-1);
  tell(
    `### Memory\n\n| what | peak |\n|---|---|\n| an empty module | ${mb(bare)} |\n| one file | ${mb(one)} (${mb(one - bare)} more) |\n| ${files} files | ${mb(all)} |`,
  );
}

/** 2,000 segments are two million pairs. */
function pairs(): void {
  const segments = Array.from({ length: 2000 }, (_, i) => {
    const needs = `{need-${i % 40}: 5, need-${(i * 7) % 40}: 3}`;
    return `  segment-${i}: {name: Segment number ${i}, who: person, decision: serve, needs: ${needs}}`;
  });
  const needs = Array.from({ length: 40 }, (_, i) => `  need-${i}: Need number ${i}`);
  const source = `canvas: 1\nname: Many\nneeds:\n${needs.join("\n")}\ncustomer_segments:\n${segments.join("\n")}\n`;
  rmSync(join(folder, "pairs"), { recursive: true, force: true });
  spawnSync("mkdir", ["-p", join(folder, "pairs")]);
  writeFileSync(join(folder, "pairs", "many.canvas.yaml"), source);
  const commands = {
    [RAW]: floor("parse", "pairs"),
    "**canvas lint**": [...CANVAS, "lint", "--fail-on", "never", "pairs/many.canvas.yaml"],
  };
  tell(`### One file of 2,000 segments\n\n${table(commands, RAW, Math.max(3, Math.round(ROUNDS / 3)))}`);
}

/** What twice the input costs, from 100 KB to the size limit. */
function growth(): void {
  const sizes = [100, 200, 400, 800];
  const lint = (size: number) => [...CANVAS, "lint", "--fail-on", "never", `large-${size}.canvas.yaml`];
  for (const size of sizes)
    writeFileSync(join(folder, `large-${size}.canvas.yaml`), largeCanvasText(Math.round(size * 1.2)));
  const samples = interleaved(Object.fromEntries(sizes.map((size) => [size, lint(size)])), 5, folder);
  const rows = sizes.slice(1).map((size) => {
    const [of = [], to = []] = [samples.get(String(size)), samples.get(String(size / 2))];
    return row(`${size} KB`, ratio(of.slice(1), to.slice(1)));
  });
  tell(`### Twice the input\n\n| **canvas lint** of | × half of it | quartiles |\n|---|---:|---|\n${rows.join("\n")}`);
}

function table(commands: Readonly<Record<string, readonly string[]>>, base: string, rounds: number): string {
  const samples = interleaved(commands, rounds + 1, folder);
  // The first round warms the disk.
  const counted = (name: string) => (samples.get(name) ?? []).slice(1);
  const rows = Object.keys(commands).map((name) => row(name, ratio(counted(name), counted(base))));
  return `| what | × ${base} | quartiles |\n|---|---:|---|\n${rows.join("\n")}`;
}

function row(name: string, { low, middle, high }: Ratio): string {
  const [a, b, c] = [low, middle, high].map((n) => n.toFixed(n < 0.1 ? 3 : 2));
  return `| ${name} | ${b} | ${a} – ${c} |`;
}

function mb(size: number): string {
  return `${size.toFixed(1)} MB`;
}

function machine(): string {
  const ram = Math.round(totalmem() / 2 ** 30);
  const cpu = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "?"}, ${ram} GB`;
  return `Node ${process.version}, ${process.platform}, ${cpu}; ${ROUNDS} interleaved rounds (fewer for many files); user and system time.`;
}

/** What people wrote around the figures stays. */
function writeInto(path: string, figures: string): void {
  const [before, , after] = readFileSync(path, "utf8").split(/(<!-- figures -->[\s\S]*<!-- end of figures -->)/);
  writeFileSync(path, `${before}<!-- figures -->\n\n${figures}\n<!-- end of figures -->${after}`);
}
