import { type Facts, type FactsOptions, factsOf } from "../analysis/facts.js";
import { withUnknown } from "../document/normalise/unknown.js";
import type { CanvasPath } from "../model/path.js";
import { UnknownValue } from "../model/unknown-value.js";

/** What rules argue from. */
export interface Ground {
  /** With what nobody can read left out. */
  readonly facts: Facts;
  /** What an argument comes to, or the value that it asked for and that nobody can read. */
  argue<T>(argument: (facts: Facts) => T): T | UnknownValue;
}

/** @param places of values of the file that could not be read */
export function groundOf(facts: Facts, options: FactsOptions, places: readonly CanvasPath[]): Ground {
  if (places.length === 0) return { facts, argue: (argument) => argument(facts) };
  const partial = new PartialFacts(() => factsOf(withUnknown(facts.canvas, places), options));
  return { facts, argue: (argument) => partial.argue(argument) };
}

/** The facts of a canvas of which not all is known. */
class PartialFacts implements Facts {
  private readonly make: () => Facts;
  private facts: Facts;
  /** What cannot be worked out, so that it is tried once. */
  private readonly failed = new Map<keyof Facts, UnknownValue>();

  constructor(make: () => Facts) {
    this.make = make;
    this.facts = make();
  }

  argue<T>(argument: (facts: Facts) => T): T | UnknownValue {
    try {
      return argument(this);
    } catch (error) {
      if (!(error instanceof UnknownValue)) throw error;
      // What was being worked out may be kept half done.
      if (![...this.failed.values()].includes(error)) this.facts = this.make();
      return error;
    }
  }

  get canvas() {
    return this.facts.canvas;
  }

  get today() {
    return this.facts.today;
  }

  get unread() {
    return this.facts.unread;
  }

  get served() {
    return this.known("served");
  }

  get links() {
    return this.known("links");
  }

  get separation() {
    return this.known("separation");
  }

  get supporters() {
    return this.known("supporters");
  }

  private known<K extends keyof Facts>(part: K): Facts[K] {
    const failure = this.failed.get(part);
    if (failure) throw failure;
    try {
      return this.facts[part];
    } catch (error) {
      if (error instanceof UnknownValue) this.failed.set(part, error);
      throw error;
    }
  }
}
