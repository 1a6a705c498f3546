import { EditError } from "./edit-error.js";
import { type Plain, plainOf, samePlain } from "./plain.js";
import { parseForEdit } from "./tree.js";

/** What a text says. Throws EditError when it is not valid YAML. */
export function valueOfText(source: string): Plain {
  const document = parseForEdit(source);
  return plainOf(document.contents, document);
}

/** The first text among those that attempts make that is YAML and says what is meant. */
export function firstThatReads(attempts: Iterable<() => string | undefined>, intended: Plain): string | undefined {
  for (const attempt of attempts) {
    const text = textThatReads(attempt, intended);
    if (text !== undefined) return text;
  }
  return undefined;
}

function textThatReads(attempt: () => string | undefined, intended: Plain): string | undefined {
  try {
    const text = attempt();
    return text !== undefined && samePlain(valueOfText(text), intended) ? text : undefined;
  } catch (error) {
    if (error instanceof EditError) return undefined;
    throw error;
  }
}
