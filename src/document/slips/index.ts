import { brackets } from "./brackets.js";
import { colonMissing, secondColon } from "./colons.js";
import { commaMissing } from "./comma-missing.js";
import { indentation } from "./indentation.js";
import { quotes } from "./quotes.js";
import type { Slip } from "./slip.js";

/** The slips that people make, each tried where YAML stopped; the first that fits is told. */
export const SLIPS: readonly Slip[] = [quotes, brackets, commaMissing, secondColon, colonMissing, indentation];
