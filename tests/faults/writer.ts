// A program of its own: saves one version of a file after the other and tells of each, until it is killed.
import { readFileSync } from "node:fs";
import { writeText } from "../../src/files/write.js";

const [path = "", mode = "versions", name = ""] = process.argv.slice(2);

/** A version as it is written: its number, and so much text that a torn one would show. */
function version(number: number): string {
  return `${number}\n${`${number} `.repeat(2000 + (number % 7) * 3000)}\nend ${number}\n`;
}

async function saveVersions(): Promise<void> {
  let before = readFileSync(path, "utf8");
  for (let number = Number(before.split("\n")[0]) + 1; ; number++) {
    const text = version(number);
    if ((await writeText(path, text, { expect: before })) !== "written") throw new Error("changed by nobody");
    process.stdout.write(`${number}\n`);
    before = text;
  }
}

async function appendLines(): Promise<void> {
  for (let number = 0; number < Number(process.argv[5] ?? 25); number++) {
    for (let outcome = ""; outcome !== "written"; ) {
      const before = readFileSync(path, "utf8");
      outcome = await writeText(path, `${before}${name}-${number}\n`, { expect: before });
    }
    process.stdout.write(`${name}-${number}\n`);
  }
}

await (mode === "versions" ? saveVersions() : appendLines());
