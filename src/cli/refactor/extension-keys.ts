import { type Plain, samePlain } from "../../document/edit/plain.js";
import { fieldOfText } from "../../document/edit/plain-field.js";
import { printInline } from "../../document/edit/print.js";
import type { Segment } from "../../model/canvas.js";

/** Keys of other tools of which two segments say different things: only one of them can be kept. */
export function extensionContradictions(segments: readonly Segment[], source: string): readonly string[] {
  const [first, ...others] = segments.map((segment) => ({ segment, keys: extensionKeysAt(segment, source) }));
  if (first === undefined) return [];
  const kept = new Map([...first.keys].map(([key, value]) => [key, { value, name: first.segment.name }]));
  return others.flatMap(({ segment: { name }, keys }) =>
    [...keys].flatMap(([key, value]) => {
      const old = kept.get(key);
      if (old === undefined) kept.set(key, { value, name });
      if (old === undefined || samePlain(old.value, value)) return [];
      return [`\`${key}\`: "${old.name}" has ${inWords(old.value)}, "${name}" has ${inWords(value)}`];
    }),
  );
}

/** Keys of other tools deeper inside of segments, where a value was put together anew: what is gone, told one by one. */
export function lostExtensionKeys(segments: readonly Segment[], source: string, text: string): readonly string[] {
  const [first] = segments;
  const left = first ? deepExtensionKeys(fieldOfText(text, first.path) ?? null) : [];
  return segments.flatMap(({ name, path }) =>
    deepExtensionKeys(fieldOfText(source, path) ?? null).flatMap((told) => {
      const at = left.indexOf(told);
      if (at >= 0) left.splice(at, 1);
      return at >= 0 ? [] : [`${told} of "${name}" is gone`];
    }),
  );
}

function extensionKeysAt({ path }: Segment, source: string): ReadonlyMap<string, Plain> {
  const value = fieldOfText(source, path);
  return new Map(value instanceof Map ? [...value].filter(([key]) => key.startsWith("x-")) : []);
}

/** Those below the segment's own keys, as they are told. */
function deepExtensionKeys(value: Plain, depth = 0): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => deepExtensionKeys(item, depth + 1));
  if (!(value instanceof Map)) return [];
  return [...value].flatMap(([key, child]) => {
    if (!key.startsWith("x-")) return deepExtensionKeys(child, depth + 1);
    return depth === 0 ? [] : [`\`${key}\` (${inWords(child)})`];
  });
}

function inWords(value: Plain): string {
  return printInline(value, true);
}
