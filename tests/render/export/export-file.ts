import { readdirSync, readFileSync } from "node:fs";
import { EXPORTS, type ExportFormat } from "../../../src/render/export/index.js";
import type { PaperName } from "../../../src/render/export/paper.js";
import { factsOfText } from "../render-file.js";

const FONTS = "dist/fonts";

/** The shipped examples by name. */
export const EXAMPLES: readonly string[] = readdirSync("examples")
  .filter((name) => name.endsWith(".canvas.yaml"))
  .map((name) => name.replace(".canvas.yaml", ""));

const FOLDERS = ["examples", "tests/render/export/fixtures", "tests/render/fixtures"];

/** The text of an example or a fixture. */
export function sourceOf(name: string): string {
  for (const folder of FOLDERS)
    if (readdirSync(folder).includes(`${name}.canvas.yaml`))
      return readFileSync(`${folder}/${name}.canvas.yaml`, "utf8");
  throw new Error(`there is no canvas ${name}`);
}

/** A canvas text in a format. */
export async function exported(source: string, format: ExportFormat, paper?: PaperName): Promise<string | Uint8Array> {
  const exporter = await EXPORTS[format].load();
  return exporter.write(factsOfText(source), { fontsFolder: FONTS, paper });
}

/** The same of a text format. */
export async function exportedText(source: string, format: ExportFormat, paper?: PaperName): Promise<string> {
  const content = await exported(source, format, paper);
  if (typeof content !== "string") throw new Error(`${format} is not text`);
  return content;
}
