/** The severity from which findings fail a run that nobody has told otherwise. */
export const DEFAULT_FAIL_ON = "error";
