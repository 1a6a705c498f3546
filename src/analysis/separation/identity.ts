import { foldName } from "../fold.js";

/**
 * Gives the things of one kind their codes, so that renaming does not make two of one: names that fold to the same text
 * share a code, and the first in the file stands for all of them.
 */
export class Identities {
  private readonly byFold = new Map<string, number>();
  /** By id, or by text where there is none: an id that reads like another thing's text is not that thing. */
  private readonly byKey = new Map<string, number>();
  /** What each code is called: the first name given to it. */
  readonly names: string[] = [];
  /** The first id (or text) of each code. */
  readonly keys: string[] = [];

  /** The code of a thing; `id` is undefined for a text that nothing can refer to. */
  add(id: string | undefined, name: string): number {
    const folded = foldName(name);
    const key = id === undefined ? `text ${name}` : `id ${id}`;
    const known = folded === "" ? this.byKey.get(key) : this.byFold.get(folded);
    const code = known ?? this.names.length;
    if (known === undefined) {
      this.names.push(name);
      this.keys.push(id ?? name);
    }
    if (folded !== "" && known === undefined) this.byFold.set(folded, code);
    if (!this.byKey.has(key)) this.byKey.set(key, code);
    return code;
  }

  /** A code that shares its name with nothing: for a thing of another kind in the same set. */
  addApart(id: string, name: string): number {
    this.keys.push(id);
    return this.names.push(name) - 1;
  }

  /** The code under which an id was added. */
  ofId(id: string): number | undefined {
    return this.byKey.get(`id ${id}`);
  }

  /** The code of a text that folds to a name already there. */
  ofText(text: string): number | undefined {
    return this.byFold.get(foldName(text));
  }
}
