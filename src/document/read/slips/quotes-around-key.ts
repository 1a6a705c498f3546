import { printText } from "../../edit/scalar.js";
import { lineAbove, saidOn, tellingLineAt, wholeLine } from "./line.js";
import type { Slip } from "./slip.js";

/** `"guests: Guests"`: quotes around the key and its text. YAML stops there, or at the line below. */
export const quotesAroundKey: Slip = ({ source, code, at }) => {
  if (code !== "MISSING_CHAR" && code !== "MULTILINE_IMPLICIT_KEY" && code !== "BAD_INDENT") return undefined;
  const line = tellingLineAt(source, at);
  for (const place of [line, lineAbove(source, line)]) {
    const [said, , key, text] = (place && IN_QUOTES.exec(saidOn(place))) ?? [];
    if (place === undefined || key === undefined || text === undefined) continue;
    return {
      ...wholeLine(place),
      message: `the quotes of \`${said}\` stand around the key as well, so all of it is one text and no key`,
      advice: `Write \`${key}: ${printText(text.trim(), { inFlow: false })}\`.`,
    };
  }
  return undefined;
};

const IN_QUOTES = /^(["'])([^"':]+):\s+([^"']+)\1$/;
