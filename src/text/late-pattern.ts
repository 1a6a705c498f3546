/**
 * A pattern that is made when it is first needed. V8 builds the tables of a class such as `\p{L}` as often as it reads a
 * literal with one, even in a function that never runs: a dozen of them take half as long as Node takes to start.
 */
export function latePattern(source: string, flags = "u"): () => RegExp {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(source, flags);
    return made;
  };
}
