import { brackets } from "./brackets.js";
import { bullets } from "./bullets.js";
import { colonMistyped, secondColon } from "./colons.js";
import { commaMissing } from "./comma-missing.js";
import { dashes } from "./dashes.js";
import { firstLineSetIn, indentation } from "./indentation.js";
import { leftOver } from "./left-over.js";
import { noBreakSpace } from "./no-break-space.js";
import { colonMissing } from "./no-colon.js";
import { quotes } from "./quotes.js";
import { quotesAroundKey } from "./quotes-around-key.js";
import { signAtBeginning } from "./signs.js";
import type { Slip } from "./slip.js";
import { stars } from "./stars.js";

/** The slips that people make, each tried where YAML stopped; the first that fits is told. */
export const SLIPS: readonly Slip[] = [
  noBreakSpace,
  quotesAroundKey,
  bullets,
  stars,
  leftOver,
  quotes,
  brackets,
  signAtBeginning,
  commaMissing,
  secondColon,
  firstLineSetIn,
  colonMistyped,
  colonMissing,
  dashes,
  indentation,
];
