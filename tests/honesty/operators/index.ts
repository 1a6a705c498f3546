import type { Operator } from "../operator.js";
import { BELIEFS_AND_WORDS } from "./beliefs-and-words.js";
import { MONEY } from "./money.js";
import { PLATFORM_AND_MEANS } from "./platform-and-means.js";
import { PROFILE_AND_VALUE } from "./profile-and-value.js";
import { REACH } from "./reach.js";
import { SEGMENTS } from "./segments.js";
import { SEPARATION } from "./separation.js";
import { STRUCTURE } from "./structure.js";

/** Every kind of fault, in the order of the rule reference. */
export const OPERATORS: readonly Operator[] = [
  ...STRUCTURE,
  ...SEPARATION,
  ...SEGMENTS,
  ...PROFILE_AND_VALUE,
  ...REACH,
  ...MONEY,
  ...PLATFORM_AND_MEANS,
  ...BELIEFS_AND_WORDS,
];
