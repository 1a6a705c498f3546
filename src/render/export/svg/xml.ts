import { escapeXml } from "../../../text/escape-xml.js";

type Attribute = string | number | undefined;

/** An element from its attributes and what is in it: text must be escaped already. Attributes without a value are left out. */
export function element(name: string, attributes: Readonly<Record<string, Attribute>>, content?: string): string {
  let start = `<${name}`;
  for (const key in attributes) {
    const value = attributes[key];
    if (value !== undefined) start += ` ${key}="${typeof value === "number" ? numberText(value) : escapeXml(value)}"`;
  }
  return content === undefined ? `${start}/>` : `${start}>${content}</${name}>`;
}

/** At most two decimals, the same on every machine. */
export function numberText(value: number): string {
  return String(Math.round(value * 100) / 100);
}
