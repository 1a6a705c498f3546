/** A text cannot be edited as asked: it is not YAML, says one thing twice, or the edit makes no sense for it. */
export class EditError extends Error {
  override readonly name = "EditError";
}
