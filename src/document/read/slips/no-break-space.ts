import { codePointName } from "../../explain/odd-space.js";
import type { YamlProblem } from "../yaml-problem.js";
import { lineAt, tellingLineAt } from "./line.js";
import type { Slip } from "./slip.js";

/** A no-break space, or another that only looks like a space, behind the colon of a key or behind a dash. */
export const noBreakSpace: Slip = (stop) => inLine(stop) ?? inBraces(stop);

const inLine: Slip = ({ source, code, at }) => {
  if (!CODES.has(code)) return undefined;
  const line = tellingLineAt(source, at);
  const [, before = "", mark = "", odd = "", rest = ""] = IN_LINE.exec(line.text) ?? [];
  if (odd === "") return undefined;
  return behind(mark, odd, rest, line.start + before.length);
};

/** `{needs: [a]}`: the bracket stands right behind what is a key of one piece to YAML. */
const inBraces: Slip = ({ source, at }) => {
  const line = lineAt(source, at);
  const said = line.text.slice(Math.max(0, at - line.start - LONGEST), at - line.start);
  const [, mark, odd] = IN_BRACES.exec(said) ?? [];
  if (mark === undefined || odd === undefined) return undefined;
  return behind(mark, odd, `${source.charAt(at)}…`, at - odd.length);
};

/** In characters: a longer key is none. */
const LONGEST = 100;

function behind(mark: string, odd: string, rest: string, start: number): YamlProblem {
  return {
    start,
    end: start + odd.length,
    message: `behind \`${mark}\` stands ${codePointName(odd)}, which looks like a space but is a letter to YAML`,
    advice: `Put a space in its place: \`${`${mark} ${rest}`.trim()}\`; it often comes from copying out of a web page or a text processor.`,
  };
}

const CODES: ReadonlySet<string> = new Set(["MULTILINE_IMPLICIT_KEY", "MISSING_CHAR", "BAD_INDENT"]);
const IN_LINE =
  /^( *((?:- +)*(?:-|[^\s:#{}[\]"'-][^\s:{}[\]"']*:)))([\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000]+)(.*)$/;
const IN_BRACES = /[{,]\s*([^\s:,{}[\]"']+:)([\u00A0\u1680\u2000-\u200B\u202F\u205F\u2060\u3000]+)$/;
