/** Throws TypeError for what are no facts: from JavaScript, anything may come. */
export function requireFacts(facts: unknown, drawn: string): void {
  if (typeof facts !== "object" || facts === null || !("links" in facts))
    throw new TypeError(`${drawn} is drawn of the facts of a canvas, as factsOf gives them`);
}
