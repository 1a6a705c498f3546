// How much slower than a bare start of Node the commands are: medians of interleaved runs, as ratios. Run: npm run bench
import { spawnSync } from "node:child_process";
import { cpus } from "node:os";

const ROUNDS = Number(process.argv[2] ?? 25);
const FILE = "examples/credit-suisse.canvas.yaml";
const CANVAS = "bin/canvas.js";

const CASES: Readonly<Record<string, readonly string[]>> = {
  "node -e 0": ["-e", "0"],
  "canvas --version": [CANVAS, "--version"],
  "canvas --help": [CANVAS, "--help"],
  "canvas lint (one file)": [CANVAS, "lint", FILE],
  "canvas show (one file)": [CANVAS, "show", FILE],
  "canvas show --view separation": [CANVAS, "show", FILE, "--view", "separation"],
};

// With a bundle of certificates to read, Node 20 starts more than twice as slowly: nothing to do with us.
const { NODE_EXTRA_CA_CERTS: _, ...env } = process.env;

const times = new Map(Object.keys(CASES).map((name): [string, number[]] => [name, []]));
for (let round = 0; round <= ROUNDS; round++)
  for (const [name, args] of Object.entries(CASES)) {
    const before = process.hrtime.bigint();
    const { status } = spawnSync(process.execPath, args, { env, stdio: ["ignore", "pipe", "pipe"] });
    const milliseconds = Number(process.hrtime.bigint() - before) / 1e6;
    if (status !== 0) throw new Error(`${name} ended with ${status}`);
    // The first round warms the disk.
    if (round > 0) times.get(name)?.push(milliseconds);
  }

const floor = quantile(times.get("node -e 0") ?? [], 0.5);
console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model ?? "?"}, ${ROUNDS} interleaved rounds\n`);
console.log("| what | × `node -e 0` (median) | quartiles |\n|---|---|---|");
for (const [name, list] of times) {
  const [low, middle, high] = [0.25, 0.5, 0.75].map((q) => (quantile(list, q) / floor).toFixed(2));
  console.log(`| ${name} | ${middle} | ${low} – ${high} |`);
}

function quantile(list: readonly number[], q: number): number {
  const sorted = [...list].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * q)] ?? Number.NaN;
}
