import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";

const FOLDER = "node_modules/@expo-google-fonts/arimo";

/** The fonts that pictures are set in: free, and as wide as Arial and Liberation Sans, one of which most computers have. */
export const FONT_FILES = {
  regular: `${FOLDER}/400Regular/Arimo_400Regular.ttf`,
  bold: `${FOLDER}/700Bold/Arimo_700Bold.ttf`,
} as const;

export const FONT_LICENCE = `${FOLDER}/LICENSE_FONT`;

// Hebrew is in the font too, but it is set from right to left and measured like other such scripts.
const LEFT_OUT = /[\p{C}\p{M}\p{Script=Hebrew}]/u;

/** The source of a table of the widths of all characters of the fonts. */
export function advanceWidthsSource(banner: string): string {
  const tables = Object.entries(FONT_FILES).map(([name, file]) => {
    const widths = Object.entries(charactersByWidth(file)).map(([width, characters]) => {
      return `    ${width}: ${JSON.stringify(characters)},`;
    });
    return `  ${name}: {\n${widths.join("\n")}\n  },`;
  });
  return `${banner}
/** Characters by their width in thousandths of the size of the type. */
export const ADVANCE_WIDTHS: Readonly<Record<"regular" | "bold", Readonly<Record<number, string>>>> = {
${tables.join("\n")}
};
`;
}

function charactersByWidth(file: string): Record<string, string> {
  const font = fontkit.create(readFileSync(file));
  if (!("characterSet" in font)) throw new Error(`${file} holds several fonts`);
  const byWidth: Record<string, string> = {};
  for (const code of [...font.characterSet].sort((a, b) => a - b)) {
    const character = String.fromCodePoint(code);
    if (LEFT_OUT.test(character)) continue;
    const width = Math.ceil((font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm);
    byWidth[width] = (byWidth[width] ?? "") + character;
  }
  return byWidth;
}
