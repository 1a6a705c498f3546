import { lineAt } from "./line.js";
import type { Slip } from "./slip.js";

/** What stands behind a value that has ended: `{name: X},`. */
export const leftOver: Slip = ({ source, message, at }) => {
  if (!/^Unexpected \S+ at node end$/.test(message)) return undefined;
  const line = lineAt(source, at);
  const before = line.text.slice(0, at - line.start).trimEnd();
  const end = before.slice(-1);
  if (!/[}\]"']$/.test(end)) return undefined;
  const rest = line.text
    .slice(at - line.start)
    .replace(/\s#.*$/, "")
    .trimEnd();
  const span = { start: at, end: at + rest.length };
  if (rest === "," || rest === ";")
    return {
      ...span,
      message: `\`${rest}\` stands behind \`${end}\`, where the line has to end`,
      advice: "Delete it: only inside of brackets and braces are there commas.",
    };
  if (rest === "" || end === '"' || end === "'") return undefined;
  return {
    ...span,
    message: `\`${rest}\` is left over behind \`${end}\`, where the value has ended`,
    advice: `Put it before the \`${end}\`, begin a new line with it, or delete it.`,
  };
};
