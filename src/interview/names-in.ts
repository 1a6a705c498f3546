import type { Plain } from "../document/edit/plain.js";
import { linkParts } from "../model/reference.js";

/** Says what the things of a canvas are called, by their ids; undefined for what is no id. */
export function namesIn(canvas: Plain): (id: string) => string | undefined {
  const names = new Map<string, string>();
  const add = (things: Plain): void => {
    if (!(things instanceof Map)) return;
    for (const [id, thing] of things) {
      if (!names.has(id)) names.set(id, nameOf(id, thing));
      const parts = thing instanceof Map ? thing.get("elements") : undefined;
      if (parts !== undefined) add(parts);
    }
  };
  if (canvas instanceof Map) for (const block of canvas.values()) add(block);
  return (id) => names.get(linkParts(id).id);
}

function nameOf(id: string, thing: Plain): string {
  const said = thing instanceof Map ? (thing.get("name") ?? thing.get("text") ?? thing.get("statement")) : thing;
  return typeof said === "string" ? said : id.replaceAll("-", " ");
}
