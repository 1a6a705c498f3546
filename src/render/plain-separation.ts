import type { Facts } from "../analysis/facts.js";
import type { Segment } from "../model/canvas.js";
import { CRITERIA } from "../model/vocabulary.generated.js";
import { sceneOf } from "./scene.js";
import { separationNotes } from "./separation-notes.js";
import { CRITERION_WORDS, RESULT_WORDS, scoreText, summaryText } from "./separation-words.js";
import { mayBeTwo } from "./terminal/pair-lines.js";
import type { Pen } from "./terminal/pen.js";

/** The separation one record per line: every pair, then what follows from them. */
export function* plainSeparation(facts: Facts, pen: Pen, focus?: Segment): Iterable<string> {
  const { separation } = facts;
  yield `separation: ${pen.words(summaryText(separation, focus))}`;
  for (const pair of separation.pairs()) {
    const criteria = CRITERIA.map(
      (criterion) => `${CRITERION_WORDS[criterion].name} ${RESULT_WORDS[pair.results[criterion]]}`,
    );
    const names = `${pen.words(pair.a.name)} and ${pen.words(pair.b.name)}`;
    const recheck = mayBeTwo(pair, separation).map(({ name }) => `; recheck, ${pen.words(name)} may be two segments`);
    yield `${pen.words(pair.a.key)}+${pen.words(pair.b.key)}: ${names}; ${pair.verdict}; ${scoreText(pair, " to ")}; ${criteria.join(", ")}${recheck.join("")}`;
  }
  for (const { title, lines } of separationNotes(separation, sceneOf(facts)))
    for (const line of lines) yield `${title.toLowerCase()}: ${pen.words(line)}`;
}
