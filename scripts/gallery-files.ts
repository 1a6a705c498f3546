import { readdirSync, readFileSync } from "node:fs";
import { factsOf } from "../src/analysis/facts.js";
import { readCanvas } from "../src/document/read-canvas.js";
import type { Canvas } from "../src/model/canvas.js";
import { svg } from "../src/render/export/svg/svg.js";
import { VIEW_NAMES, VIEWS, type ViewName } from "../src/render/index.js";
import { renderView } from "../src/render/render-view.js";
import { escapeMarkdown } from "../src/text/escape-markdown.js";

const FOLDER = "docs/gallery";
const WIDTH = 110;
/** The poster shows it already. */
const DRAWN: ViewName = "canvas";

/** Everything that the gallery holds, by its path: posters of the shipped examples, their views, and the page that leads there. */
export async function galleryFiles(): Promise<ReadonlyMap<string, string>> {
  const files = new Map<string, string>();
  const entries: { readonly name: string; readonly canvas: Canvas }[] = [];
  for (const name of exampleNames()) {
    const { canvas } = readCanvas(readFileSync(`examples/${name}.canvas.yaml`, "utf8"));
    if (!canvas) throw new Error(`examples/${name}.canvas.yaml cannot be read`);
    entries.push({ name, canvas });
    files.set(`${FOLDER}/${name}.svg`, await svg.write(factsOf(canvas), {}));
    files.set(`${FOLDER}/${name}.md`, await pageOf(name, canvas));
  }
  files.set("docs/gallery.md", overview(entries));
  return files;
}

/** Good ones first; those that are bad on purpose at the end. */
function exampleNames(): readonly string[] {
  const names = readdirSync("examples")
    .filter((file) => file.endsWith(".canvas.yaml"))
    .map((file) => file.replace(".canvas.yaml", ""))
    .sort();
  const isBad = (name: string) => name.startsWith("bad-");
  return [...names.filter((name) => !isBad(name)), ...names.filter(isBad)];
}

function overview(entries: readonly { readonly name: string; readonly canvas: Canvas }[]): string {
  const shown = entries.map(
    ({ name, canvas }) =>
      `## ${escapeMarkdown(canvas.name)}\n\n[![${escapeMarkdown(canvas.name)} as a poster](gallery/${name}.svg)](gallery/${name}.md)\n\n[All its views](gallery/${name}.md), [its text](../examples/${name}.canvas.yaml)`,
  );
  return `# Gallery\n\nThe shipped examples as \`canvas export -o\` draws them. \`npm run gallery\` draws them again.\n\n${shown.join("\n\n")}\n`;
}

async function pageOf(name: string, canvas: Canvas): Promise<string> {
  const views = VIEW_NAMES.filter((view) => view !== DRAWN);
  const shown = await Promise.all(
    views.map(async (view) => {
      const text = await renderView(view, factsOf(canvas), { width: WIDTH });
      return `## ${view}: ${VIEWS[view].summary}\n\n\`\`\`text\n${text}\`\`\``;
    }),
  );
  return `# ${escapeMarkdown(canvas.name)}\n\n![${escapeMarkdown(canvas.name)} as a poster](${name}.svg)\n\n${shown.join("\n\n")}\n`;
}
