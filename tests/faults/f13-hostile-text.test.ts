import { writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IS_LONG, patience, SEED, times } from "../tier.js";
import { BEFORE, showingLines } from "./commands.js";
import { recordFigures } from "./figures.js";
import { canvasHolding, dangerousIn, hostileText, TEXTS } from "./hostile-text.js";
import { inNewFolder } from "./machine.js";
import { canvas, STACK } from "./program.js";

const ENV = { PATH: process.env.PATH ?? "", NO_COLOR: "1" };

/** Runs one command line on a canvas that holds these texts; tells what came out that must not. */
function leaks(line: readonly string[], texts: readonly string[]): readonly string[] {
  return inNewFolder((folder) => {
    writeFileSync(join(folder, "a.canvas.yaml"), canvasHolding(texts));
    writeFileSync(join(folder, BEFORE), canvasHolding(texts.map((text, at) => `${text} ${at}`)));
    const { out, err } = canvas(line, { cwd: folder, env: ENV });
    // Lines of CSV end in CR LF, as its standard wants.
    const shown = line.some((word) => word.endsWith("csv")) ? out.replaceAll("\r\n", "\n") : out;
    return [...dangerousIn(shown), ...dangerousIn(err), ...(STACK.test(err) ? [err.slice(0, 1000)] : [])];
  });
}

describe("F13: hostile text", () => {
  it(
    "from a canvas: no control or bidi character reaches standard output or standard error, by any command",
    () => {
      const lines = showingLines("a.canvas.yaml");
      const rounds = times(1, Math.ceil(50_000 / TEXTS / lines.length));
      for (let round = 0; round < rounds; round++)
        for (const [index, line] of lines.entries()) {
          // For every change, some of the command lines.
          if (!IS_LONG && index % 5 !== 0) continue;
          const texts = fc.sample(hostileText, { numRuns: TEXTS, seed: SEED + round * 1000 + index });
          expect(leaks(line, texts), `${line.join(" ")} with ${JSON.stringify(texts)}`).toEqual([]);
        }
      recordFigures("F13", {
        tried: { "hostile texts": rounds * lines.length * TEXTS },
        wrong: { "bytes leaked": 0 },
        on: { "command lines": lines.length },
      });
    },
    patience(120_000),
  );

  it(
    "from names of files, options, the config and the environment: likewise",
    () => {
      const texts = fc
        .sample(hostileText, { numRuns: times(4, 300), seed: SEED })
        .map((text) => text.replaceAll("\0", ""));
      for (const text of texts)
        inNewFolder((folder) => {
          const config = `rules: {${JSON.stringify(text)}: off}\nextends: ${JSON.stringify(text)}\n`;
          writeFileSync(join(folder, "canvas.config.yaml"), config);
          writeFileSync(join(folder, "a.canvas.yaml"), "canvas: 1\nname: x\n");
          const env = { ...ENV, TERM: text, PAGER: text, COLUMNS: text, LANG: text };
          for (const line of [
            ["lint"],
            ["lint", text],
            ["show", text],
            [text],
            ["lint", `--${text}`],
            ["lint", "--only", text],
            ["explain", text],
          ]) {
            const { out, err } = canvas(line, { cwd: folder, env });
            expect([...dangerousIn(out), ...dangerousIn(err)], JSON.stringify(line)).toEqual([]);
            expect(err).not.toMatch(STACK);
          }
        });
    },
    patience(120_000),
  );
});
