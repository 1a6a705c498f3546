import type { Canvas } from "../model/canvas.js";

type Data = string | number | boolean | null | readonly Data[] | { readonly [key: string]: Data };

/** What only the tool needs: where something stands in the file, and whether it was written out. */
const INTERNAL = new Set(["path", "part", "isNamed", "hasKind", "needsForm", "block"]);

/** The normalised canvas as plain data: short forms spelled out, links as written, figures as a number or `{low, high}`. */
export function canvasData(canvas: Canvas): { readonly [key: string]: Data } {
  return { ...fields(canvas), market: canvas.market.map(({ kind }) => kind) };
}

/** Any part of a canvas as plain data; what was not said is left out. */
export function dataOf(value: unknown): Data {
  if (Array.isArray(value)) return value.map(dataOf);
  if (typeof value !== "object" || value === null) return isScalar(value) ? value : null;
  if ("to" in value && typeof value.to === "string") return value.to;
  if ("low" in value && "high" in value && value.low === value.high) return dataOf(value.low);
  return fields(value);
}

function fields(value: object): { [key: string]: Data } {
  const said = Object.entries(value).filter(([key, field]) => field !== undefined && !INTERNAL.has(key));
  return Object.fromEntries(said.map(([key, field]) => [key, dataOf(field)]));
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
