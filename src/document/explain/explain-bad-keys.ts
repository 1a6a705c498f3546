import { isBlockId } from "../../model/blocks.js";
import { isItemPlace } from "../../model/item-place.js";
import type { CanvasPath } from "../../model/path.js";
import { SPELLING_VARIANTS } from "../../model/vocabulary.generated.js";
import { closestWords } from "../../text/closest-words.js";
import { meantAdvice } from "../../text/meant.js";
import { astray } from "./block-astray.js";
import { explainBadId } from "./explain-bad-id.js";
import type { ErrorGroup, SchemaProblem } from "./schema-problem.js";

const MOST_BAD_KEYS = 100;

/** Keys that are none of the words that may stand there, or no ids. */
export function* explainBadKeys({ path, node, root, errors }: ErrorGroup): Iterable<SchemaProblem> {
  const seen = new Set<string>();
  for (const error of errors) {
    if (error.keyword !== "propertyNames" || seen.size === MOST_BAD_KEYS) continue;
    const key = String(error.params.propertyName);
    if (seen.has(key)) continue;
    seen.add(key);
    if (path.length === 1 && isBlockId(path[0]) && isItemPlace(key)) {
      yield { ...astray([...path, key], key, root), drops: [[...path, key]], breaks: [key] };
      continue;
    }
    const choices = errors.find((e) => e.keyword === "enum")?.params.allowedValues;
    yield {
      ...(Array.isArray(choices) ? badChoice(key, path, choices) : explainBadId(key, path, node)),
      at: { path: [...path, key], part: "key" },
      subject: [...path, key].join("/"),
      drops: [[...path, key]],
      mayHide: true,
    };
  }
}

function badChoice(key: string, path: CanvasPath, choices: readonly string[]) {
  const standard = choices.filter((word) => !Object.hasOwn(SPELLING_VARIANTS, word));
  const [closest] = closestWords(key, standard);
  const edit = closest && ({ kind: "rename-key", path: [...path, key], to: closest } as const);
  return {
    message: `\`${key}\` is not one of the words that may stand here`,
    advice: [...(closest ? [meantAdvice([closest])] : []), `Use one of: ${standard.join(", ")}.`].join(" "),
    ...(edit ? { fix: { title: `write \`${closest}\``, edits: [edit] } } : {}),
  };
}
