import { codePointName } from "../odd-space.js";
import { tellingLineAt } from "./line.js";
import type { Slip } from "./slip.js";

/** A no-break space, or another that only looks like a space, behind the colon of a key or behind a dash. */
export const noBreakSpace: Slip = ({ source, code, at }) => {
  if (!CODES.has(code)) return undefined;
  const line = tellingLineAt(source, at);
  const [, before = "", mark = "", odd = "", rest = ""] = IN_LINE.exec(line.text) ?? [];
  if (odd === "") return undefined;
  const start = line.start + before.length;
  return {
    start,
    end: start + odd.length,
    message: `behind \`${mark}\` stands ${codePointName(odd)}, which looks like a space but is a letter to YAML`,
    advice: `Put a space in its place: \`${`${mark} ${rest}`.trim()}\`; it often comes from copying out of a web page or a text processor.`,
  };
};

const CODES: ReadonlySet<string> = new Set(["MULTILINE_IMPLICIT_KEY", "MISSING_CHAR", "BAD_INDENT"]);
const IN_LINE =
  /^( *((?:- +)*(?:-|[^\s:#{}[\]"'-][^\s:{}[\]"']*:)))([\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000]+)(.*)$/;
