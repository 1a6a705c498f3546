import type { RightToLeft } from "../svg/draw-poster.js";

/** For resvg, which knows no `direction`: a text ends where its reader begins, and signs of Unicode tell the order of its words. */
export const BY_ANCHOR: RightToLeft = { attributes: { "text-anchor": "end" }, marks: ["\u2067", "\u2069"] };
