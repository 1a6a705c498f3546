import { readdirSync, readFileSync } from "node:fs";
import fc from "fast-check";

const CANVASES = readdirSync("examples")
  .filter((name) => name.endsWith(".canvas.yaml"))
  .map((name) => readFileSync(`examples/${name}`));

/** What YAML, Unicode or the format gives a meaning to. */
const TOKENS = [
  ..."\n :-?#[]{},'\"|>&*!%@`~\t\r\0\x1b\x7f\u0085\u2028\ufeff\u202e\u200d",
  ...[
    "---\n",
    "...\n",
    "? ",
    "- ",
    ": ",
    "&a ",
    "*a",
    "!!map ",
    "<<: *a",
    "|2-\n",
    ">+\n",
    "%YAML 1.1\n",
    "\\x",
    "\r\n",
  ],
  ...[
    "__proto__: ",
    "constructor: ",
    "customer_segments:\n",
    "for: all",
    "{low: 1, high: ",
    "1e999",
    "0x",
    ".nan",
    "-0",
  ],
  ...[
    "9007199254740993",
    "<<<<<<< HEAD\n",
    "x-interview: {skipped: [A1]}\n",
    "# canvas-disable all -- why\n",
    "🙂",
    "👨‍👩‍👧",
  ],
];

const token = fc.constantFrom(...TOKENS).map((text) => Buffer.from(text));
const noise = fc.uint8Array({ maxLength: 200 }).map((bytes) => Buffer.from(bytes));
const text = fc.string({ unit: "binary", maxLength: 60 }).map((text) => Buffer.from(text));
const tokenSoup = fc.array(
  fc.oneof(
    token,
    token,
    fc.stringMatching(/^[a-z]{1,6}$/).map((word) => Buffer.from(word)),
  ),
  {
    maxLength: 80,
  },
);

/** One change of a file: at a place, so much is cut and that is put in. */
const change = fc.record({
  at: fc.nat(),
  cut: fc.oneof(fc.nat(3), fc.nat(400)),
  put: fc.oneof(token, token, noise, fc.constant(Buffer.alloc(0))),
});

/** Lines of a canvas that follow each other: a block of it, most of the time. */
const excerpt = fc
  .record({ source: fc.constantFrom(...CANVASES), from: fc.nat(), count: fc.integer({ min: 1, max: 30 }) })
  .map(({ source, from, count }) => {
    const lines = source.toString("utf8").split(/(?<=\n)/);
    const start = from % lines.length;
    return Buffer.from(lines.slice(start, start + count).join(""));
  });

const source = fc.oneof({ arbitrary: excerpt, weight: 9 }, { arbitrary: fc.constantFrom(...CANVASES), weight: 1 });

const mutant = fc
  .record({ source, changes: fc.array(change, { minLength: 1, maxLength: 4 }) })
  .map(({ source, changes }) =>
    changes.reduce((bytes, { at, cut, put }) => {
      const here = at % (bytes.length + 1);
      return Buffer.concat([bytes.subarray(0, here), put, bytes.subarray(here + cut)]);
    }, source),
  );

/** Any bytes: noise, text of any characters, what looks like YAML, and damaged canvases. */
export const anyBytes: fc.Arbitrary<Buffer> = fc.oneof(
  { arbitrary: mutant, weight: 5 },
  { arbitrary: tokenSoup.map((parts) => Buffer.concat(parts)), weight: 3 },
  { arbitrary: fc.array(fc.oneof(token, text)).map((parts) => Buffer.concat(parts)), weight: 1 },
  { arbitrary: noise, weight: 1 },
);
