/** The text in NFC, in which equal letters are equal text. Most texts are so already, and told faster than by Unicode's tables. */
export function composed(text: string): string {
  return MAY_COMBINE.test(text) ? text.normalize("NFC") : text;
}

/** Below the first combining mark, nothing combines (compared in tests/text/composed). */
const MAY_COMBINE = /[\u0300-\uffff]/;
