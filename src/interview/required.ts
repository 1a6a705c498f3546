/** Told who would skip a question that the interview cannot go on without. */
export const REQUIRED = "Everything else follows from this one; a guess will do.";
