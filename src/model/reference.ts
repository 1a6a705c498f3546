/** The parts of a written link: `channels/website` names the block of its id, `website` does not. */
export function linkParts(to: string): { readonly block: string | undefined; readonly id: string } {
  const slash = to.indexOf("/");
  return slash < 0 ? { block: undefined, id: to } : { block: to.slice(0, slash), id: to.slice(slash + 1) };
}

/** The same link to another id, with its block if it names one. */
export function withId(to: string, id: string): string {
  return to.slice(0, to.indexOf("/") + 1) + id;
}

/** A link to a need, which may be written `needs/id` like any other, as the id alone. */
export function needIdOf(to: string): string {
  const { block, id } = linkParts(to);
  return block === "needs" ? id : to;
}
