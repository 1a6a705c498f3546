import { PassThrough, Writable } from "node:stream";

/** A terminal that only exists in memory: what the program draws on it can be read as lines. */
export interface FakeScreen {
  /** To be written to as standard error is. */
  readonly output: NodeJS.WriteStream;
  readonly input: PassThrough;
  /** Presses keys one after the other, each when the program is done with the one before. */
  press(...keys: readonly string[]): Promise<void>;
  /** All lines so far, those above the screen too. */
  lines(): readonly string[];
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: terminals are moved by them
const PIECE = /\u001b\[([?\d;]*)([A-Za-z])|([\s\S])/gu;

/** Understands what prompts write: text, line breaks, cursor movement, erasing; colours are passed over. */
export function fakeScreen(columns: number, rows: number): FakeScreen {
  const cells: string[][] = [[]];
  let [row, column] = [0, 0];
  let writes = 0;
  const put = (character: string): void => {
    if (character === "\n") row++;
    else if (character === "\r") column = 0;
    else if (character >= " ") line(row)[column++] = character;
    if (character === "\n") column = 0;
  };
  const line = (at: number): string[] => {
    while (cells.length <= at) cells.push([]);
    return cells[at] ?? [];
  };
  const move = (by: number, command: string): void => {
    if (command === "A") row = Math.max(0, row - by);
    else if (command === "B") row += by;
    else if (command === "C") column += by;
    else if (command === "D") column = Math.max(0, column - by);
    else if (command === "G") column = by - 1;
  };
  const erase = (what: number, command: string): void => {
    if (command === "K") cells[row] = what === 0 ? line(row).slice(0, column) : [];
    if (command !== "J") return;
    cells[row] = line(row).slice(0, column);
    cells.length = row + 1;
  };
  const output = new Writable({
    write(chunk, _, done) {
      writes++;
      for (const [, number = "", command, character] of String(chunk).matchAll(PIECE)) {
        if (character !== undefined) put(character);
        else if (command === "J" || command === "K") erase(Number(number) || 0, command);
        else if (command !== undefined && !number.startsWith("?")) move(Number(number) || 1, command);
      }
      done();
    },
  });
  const input = Object.assign(new PassThrough(), { setRawMode: () => undefined });
  return {
    // A prompt ends the stream it is given; the streams of a process cannot be ended.
    output: Object.assign(output, { columns, rows, isTTY: true, end: () => output }) as unknown as NodeJS.WriteStream,
    input,
    press: async (...keys) => {
      for (const key of keys) {
        input.write(key);
        // Quiet for as long as a slow machine may need for one key.
        for (let seen = -1; seen !== writes; ) {
          seen = writes;
          await new Promise((resolve) => setTimeout(resolve, 60));
        }
      }
    },
    lines: () =>
      cells.map((one) =>
        Array.from(one, (character) => character ?? " ")
          .join("")
          .trimEnd(),
      ),
  };
}
