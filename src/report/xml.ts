import { escapeXml } from "../text/escape-xml.js";
import { harmless } from "../text/harmless.js";

/** Attributes of a tag, each with a blank before it; undefined ones are left out. */
export function xmlAttributes(attributes: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(attributes)
    .flatMap(([name, value]) => (value === undefined ? [] : ` ${name}="${escapeXml(harmless(String(value)))}"`))
    .join("");
}
