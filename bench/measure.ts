import { spawnSync } from "node:child_process";

/** One run of a command. */
export interface Sample {
  /** Of all its processes, in milliseconds of user and system time: waiting for others does not count. */
  readonly cpu: number;
  /** In milliseconds. */
  readonly wall: number;
}

// With a bundle of certificates to read, Node 20 starts more than twice as slowly: nothing to do with us.
const { NODE_EXTRA_CA_CERTS: _, ...inherited } = process.env;
export const ENV = { ...inherited, REDOCLY_TELEMETRY: "off", NO_COLOR: "1" };

/** Runs a command through the shell's clock, which counts what its children use as well. */
export function run(command: readonly string[], cwd: string): Sample & { readonly status: number | null } {
  const clock = 'TIMEFORMAT="%R %U %S"; time "$@" </dev/null >/dev/null 2>&1';
  const { stderr, status } = spawnSync("bash", ["-c", clock, "bash", ...command], { cwd, env: ENV, encoding: "utf8" });
  const [wall = 0, user = 0, system = 0] = stderr.trim().split(" ").map(Number);
  return { wall: wall * 1000, cpu: (user + system) * 1000, status };
}

/** A command in a terminal of its own, which Ctrl-C ends when it has had time to ask its first question. */
export function inTerminal(command: readonly string[]): readonly string[] {
  const typed = '{ sleep 2; printf "\\003"; } | script -qec "$1" /dev/null';
  return ["bash", "-c", typed, "bash", command.map((word) => `'${word}'`).join(" ")];
}

/** The largest memory that one Node process took, in MB. */
export function peakMemory(args: readonly string[], cwd: string): number {
  const report = `data:text/javascript,process.on("exit",()=>process.stderr.write("\\nmemory "+process.resourceUsage().maxRSS))`;
  const { stderr } = spawnSync(process.execPath, ["--import", report, ...args], { cwd, env: ENV, encoding: "utf8" });
  return Number(/memory (\d+)$/.exec(stderr)?.[1] ?? Number.NaN) / 1024;
}

/** Runs all commands in turn, round for round, so that a slow minute of the machine is slow for all of them. */
export function interleaved<K extends string>(
  commands: Readonly<Record<K, readonly string[]>>,
  rounds: number,
  cwd: string,
): ReadonlyMap<K, readonly Sample[]> {
  const names = Object.keys(commands) as K[];
  const samples = new Map(names.map((name): [K, Sample[]] => [name, []]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) samples.get(name)?.push(run(commands[name], cwd));
  return samples;
}

export interface Ratio {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
}

/** How much CPU one command takes of another's, pair by pair of one round: quartiles. */
export function ratio(of: readonly Sample[], to: readonly Sample[]): Ratio {
  const ratios = of.map(({ cpu }, round) => cpu / (to[round]?.cpu ?? Number.NaN)).sort((a, b) => a - b);
  const at = (q: number) => ratios[Math.round((ratios.length - 1) * q)] ?? Number.NaN;
  return { low: at(0.25), middle: at(0.5), high: at(0.75) };
}
