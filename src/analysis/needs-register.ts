import type { Canvas, Need } from "../model/canvas.js";
import { foldName } from "./fold.js";

/** The needs of the register, and which of them an entry of a segment's needs is. */
export interface NeedsRegister {
  /** By its id, or written out: who repeats the text of a registered need means that one. Undefined for a private need. */
  find(entry: string): Need | undefined;
  /** The id of the registered need, else the entry in the author's own words. */
  idOf(entry: string): string;
}

const registers = new WeakMap<Canvas["needs"], NeedsRegister>();

/** The register of a canvas, made once; texts are folded only once an entry is no id. */
export function needsRegister({ needs }: Pick<Canvas, "needs">): NeedsRegister {
  const register = registers.get(needs) ?? registerOf(needs);
  registers.set(needs, register);
  return register;
}

function registerOf(needs: Canvas["needs"]): NeedsRegister {
  const byId = new Map(needs.map((need) => [need.id, need]));
  let byText: ReadonlyMap<string, Need> | undefined;
  const find = (entry: string): Need | undefined => {
    const registered = byId.get(entry);
    if (registered) return registered;
    // The first of several stands for all, as in the separation.
    byText ??= new Map(needs.toReversed().map((need) => [foldName(need.text), need]));
    const folded = foldName(entry);
    return folded === "" ? undefined : byText.get(folded);
  };
  return { find, idOf: (entry) => find(entry)?.id ?? entry };
}
