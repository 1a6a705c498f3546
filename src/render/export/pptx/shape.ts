import { escapeXml } from "../../../text/escape-xml.js";
import type { Area } from "../poster/poster.js";

/** Text of one look. */
export interface Run {
  readonly text: string;
  /** In units of the poster. */
  readonly size: number;
  readonly colour: string;
  readonly isBold?: boolean;
  /** That of the text, where it is not English. */
  readonly language?: string | undefined;
  /** Unicode's marks of direction before the text and after it. */
  readonly marks?: readonly [before: string, after: string];
}

export interface Paragraph {
  readonly runs: readonly Run[];
  readonly isRightToLeft?: boolean;
  /** Room before the text, and a bullet in it. */
  readonly bullet?: number;
  /** Room above the paragraph. */
  readonly above?: number;
}

export interface Shape extends Area {
  readonly name: string;
  readonly description?: string;
  readonly fill?: string;
  readonly line?: { readonly colour: string; readonly width: number; readonly isDashed?: boolean };
  readonly paragraphs?: readonly Paragraph[];
  /** Between the edges and the text: left, top, right, bottom. */
  readonly inset?: readonly [number, number, number, number];
  readonly isOneLine?: boolean;
}

/** From units of the poster (quarter millimetres) to points. */
const POINTS = 72 / 25.4 / 4;

/** Writes shapes with their numbers; `scale` is the number of metric units to a unit of the poster. */
export function shapesXml(shapes: readonly Shape[], scale: number): string {
  return shapes.map((shape, at) => shapeXml(shape, at + 2, scale)).join("");
}

function shapeXml(shape: Shape, id: number, scale: number): string {
  const { x, y, width, height, fill, line } = shape;
  const emu = (value: number) => Math.round(value * scale);
  const said = shape.description === undefined ? "" : ` descr="${escapeXml(shape.description)}"`;
  const paint = fill === undefined ? "<a:noFill/>" : solid(fill);
  const dash = line?.isDashed ? '<a:prstDash val="dash"/>' : "";
  const edge = line ? `<a:ln w="${emu(line.width)}">${solid(line.colour)}${dash}</a:ln>` : "<a:ln><a:noFill/></a:ln>";
  return `<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${escapeXml(shape.name)}"${said}/><p:cNvSpPr/><p:nvPr/></p:nvSpPr><p:spPr><a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext cx="${emu(width)}" cy="${emu(height)}"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${paint}${edge}</p:spPr>${bodyXml(shape, scale)}</p:sp>`;
}

function bodyXml({ paragraphs = [], inset = [0, 0, 0, 0], isOneLine = false }: Shape, scale: number): string {
  const [left, top, right, bottom] = inset.map((value) => Math.round(value * scale));
  const wrap = isOneLine ? "none" : "square";
  const content = paragraphs.length === 0 ? "<a:p/>" : paragraphs.map((one) => paragraphXml(one, scale)).join("");
  return `<p:txBody><a:bodyPr wrap="${wrap}" lIns="${left}" tIns="${top}" rIns="${right}" bIns="${bottom}" anchor="t"><a:normAutofit/></a:bodyPr><a:lstStyle/>${content}</p:txBody>`;
}

function paragraphXml({ runs, isRightToLeft, bullet, above }: Paragraph, scale: number): string {
  const direction = isRightToLeft ? ' algn="r" rtl="1"' : ' algn="l" rtl="0"';
  const indent =
    bullet === undefined ? "" : ` marL="${Math.round(bullet * scale)}" indent="${-Math.round(bullet * scale)}"`;
  const sign = bullet === undefined ? "<a:buNone/>" : '<a:buChar char="•"/>';
  const room = above === undefined ? "" : `<a:spcBef><a:spcPts val="${hundredths(above, scale)}"/></a:spcBef>`;
  return `<a:p><a:pPr${indent}${direction}>${room}${sign}</a:pPr>${runs.map((run) => runXml(run, scale)).join("")}</a:p>`;
}

function runXml({ text, size, colour, isBold = false, language = "en", marks = NO_MARKS }: Run, scale: number): string {
  const [before, after] = marks;
  return `<a:r><a:rPr lang="${escapeXml(language)}" sz="${Math.max(100, hundredths(size, scale))}"${isBold ? ' b="1"' : ""}>${solid(colour)}<a:latin typeface="Arial"/></a:rPr><a:t>${before}${escapeXml(text)}${after}</a:t></a:r>`;
}

const NO_MARKS = ["", ""] as const;

/** A length in hundredths of a point. */
function hundredths(length: number, scale: number): number {
  return Math.round((length * POINTS * 100 * scale) / UNIT);
}

/** Metric units of presentations in a quarter millimetre. */
const UNIT = 9000;

function solid(hex: string): string {
  return `<a:solidFill><a:srgbClr val="${hex.slice(1)}"/></a:solidFill>`;
}
