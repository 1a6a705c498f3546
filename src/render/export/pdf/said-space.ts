import { numberText } from "../svg/xml.js";

/** Where a space stands, how large it is set, and to how many percent of its width it is stretched. */
interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly stretched: number;
}

/** The first character that is written with the first font of a page: \`prepareSpace\` makes it a space. */
const FIRST = "<0001>";

/** Before all other text of a page, so that a space can be written in its own words. */
export function prepareSpace(page: PDFKit.PDFDocument): void {
  page.font("regular").fontSize(1).text(" ", 0, 0, { lineBreak: false });
}

/**
 * Writes a space that is said to be another text: programs that copy a page or read it out pass over what has no letter. It is
 * written here, as they want no change of place or of size between the letters and the end of what is said of them.
 */
export function saySpaceAs(page: PDFKit.PDFDocument, text: string, { x, y, size, stretched }: Place): void {
  const [font = ""] = Object.keys(page.page.fonts);
  const [left, line, type, scale] = [x, y, size, stretched].map(numberText);
  page.save().addContent(`BT /${font} ${type} Tf ${scale} Tz 1 0 0 -1 ${left} ${line} Tm`);
  page.markContent("Span", { actual: text }).addContent(`${FIRST} Tj`);
  page.endMarkedContent().addContent("ET").restore();
}
