import { isAbsolute, relative, sep } from "node:path";

/**
 * How people and reports call a path: relative to the working folder, and always with `/`. A path outside of it that was
 * given whole stays whole.
 * @param path absolute
 * @param given the path, folder or pattern that it comes from, as it was given
 */
export function pathLabel(path: string, given: string, cwd: string): string {
  const inside = relative(cwd, path) || ".";
  const isOutside = inside.startsWith("..") || isAbsolute(inside);
  return (isOutside && isAbsolute(given) ? path : inside).replaceAll(sep, "/");
}
