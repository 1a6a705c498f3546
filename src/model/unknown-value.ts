import type { CanvasPath } from "./path.js";

/** Thrown by a canvas that is asked for a value that stands in the file and could not be read. */
export class UnknownValue extends Error {
  readonly path: CanvasPath;

  constructor(path: CanvasPath) {
    super(`what \`${path.join(".")}\` says is not known`);
    this.path = path;
  }
}

/** For what can be left out: undefined when it takes a value that is not known. */
export function unlessUnknown<T>(make: () => T): T | undefined {
  try {
    return make();
  } catch (error) {
    if (error instanceof UnknownValue) return undefined;
    throw error;
  }
}
