import { enumerated } from "../../../text/sentence.js";
import { printText } from "../../edit/scalar.js";
import type { YamlProblem } from "../yaml-problem.js";
import { keyOn, type Line, lineAbove, lineBelow, saidOn, tellingLineAt, wholeLine } from "./line.js";
import type { Slip } from "./slip.js";

/** `• Hospitals`, `– Doctors` and `1. Pharmacies` at the depth of their key, as a word processor writes lists. */
export const bullets: Slip = ({ source, at }) => {
  const line = tellingLineAt(source, at);
  if (bulletOn(line) === undefined) return undefined;
  const first = firstOfRun(source, line);
  const holder = holderOf(source, first);
  // A number may begin a name; below a key that is empty it does not.
  if (holder === undefined && /^\d/.test(saidOn(first))) return undefined;
  const lines = runFrom(source, first);
  // A single star, or one among dashes, is told elsewhere.
  if (saidOn(first).startsWith("*") && (holder === undefined || lines.length === 1)) return undefined;
  return told(first, lines, holder);
};

/** The lines of a list that begins on a line, each with a bullet before it. */
export function bulletsFrom(source: string, line: Line): readonly Line[] {
  const isFirst = bulletOn(line) !== undefined && holderOf(source, firstOfRun(source, line)) !== undefined;
  return isFirst ? runFrom(source, line) : [];
}

const SIGN = /^([–—−•‣◦·▪■□●○►▸▶→➤✓✔✗❖]|\*(?=\s)|\d{1,3}[.)])\s*(\S.*)$/;

function bulletOn(line: Line): { readonly mark: string; readonly text: string } | undefined {
  const [, mark, text] = SIGN.exec(saidOn(line)) ?? [];
  if (mark === undefined || text === undefined || (mark.length > 1 && /^\d/.test(text))) return undefined;
  return { mark, text };
}

function firstOfRun(source: string, line: Line): Line {
  let first = line;
  for (let above = lineAbove(source, first); above && isLike(above, line); above = lineAbove(source, above))
    first = above;
  return first;
}

const MOST = 1000;

function runFrom(source: string, first: Line): readonly Line[] {
  const lines: Line[] = [];
  for (let line: Line | undefined = first; line && isLike(line, first) && lines.length < MOST; ) {
    lines.push(line);
    line = lineBelow(source, line);
  }
  return lines;
}

function isLike(line: Line, other: Line): boolean {
  return line.indent === other.indent && bulletOn(line) !== undefined;
}

/** The key without a value that a list stands below, no deeper than it. */
function holderOf(source: string, first: Line): Line | undefined {
  const above = lineAbove(source, first);
  return above && above.indent <= first.indent && keyOn(above)?.value === "" ? above : undefined;
}

function told(first: Line, lines: readonly Line[], holder: Line | undefined): YamlProblem {
  const said = saidOn(first);
  const { mark = "" } = bulletOn(first) ?? {};
  const entries = lines.map((line) => `\`- ${asEntry(bulletOn(line)?.text ?? "")}\``);
  const below = holder ? ` below \`${saidOn(holder)}\`` : "";
  return {
    ...wholeLine(first),
    message: `\`${said}\` begins with \`${mark}\`, but an entry of a list begins with a dash`,
    advice:
      entries.length === 1
        ? `Write ${entries[0]}${below}.`
        : `Write ${enumerated(entries)}${below}, each on a line of its own.`,
  };
}

/** What stands in quotes already needs no others. */
function asEntry(text: string): string {
  return /^(?:"[^"\\]*"|'[^']*')$/.test(text) ? text : printText(text, { inFlow: false });
}
