import type { Io } from "../io.js";

/** Runs one command once its module is loaded: `(operands, options, io) → exit code`. */
export type Run<O> = (operands: readonly string[], options: O, io: Io) => Promise<number>;

/** Makes commander's action of a command whose code loads only when it runs. */
export type Lazily = <O>(load: () => Promise<Run<O>>) => (...args: unknown[]) => Promise<void>;

/** What a command may need to know of the package it runs from. */
export interface Package {
  readonly version: string;
  /** The folder that holds `examples/`. */
  readonly root: string;
}
