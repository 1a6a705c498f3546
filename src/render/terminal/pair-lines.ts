import { missingWords } from "../../analysis/missing-words.js";
import type { PairDecision, PairReport, Separation } from "../../analysis/separation/result.js";
import { CRITERIA, type Criterion } from "../../model/vocabulary.generated.js";
import { padEnd } from "../../text/width.js";
import type { Scene } from "../scene.js";
import { CRITERION_WORDS, lettersText, RESULT_WORDS, scoreText } from "../separation-words.js";
import { paragraph, wrapLine } from "./flow.js";
import type { Pen } from "./pen.js";
import { segmentSign } from "./signs-of.js";
import { type Line, span } from "./spans.js";

/** The two segments of a pair with their signs. */
export function pairTitle({ a, b }: Pick<PairDecision, "a" | "b">, scene: Scene, pen: Pen): Line {
  const named = (segment: PairDecision["a"]) => [segmentSign(segment, scene, pen), span(` ${pen.words(segment.name)}`)];
  return [...named(a), span(` ${pen.signs.times} `, { dim: true }), ...named(b)];
}

/** One pair on a line: score, letters, verdict, names, and whether one of the two may itself be two. */
export function pairLines(pair: PairDecision, scene: Scene, pen: Pen, width: number): readonly Line[] {
  const facts = `${padEnd(scoreText(pair, pen.signs.to), 6)}${lettersText(pair, pen.signs.unknown)}  ${padEnd(pair.verdict, 10)}`;
  const isSure = mayBeTwo(pair, scene.facts.separation).length === 0;
  const named = [...pairTitle(pair, scene, pen), ...(isSure ? [] : [span(" (recheck)", { dim: true })])];
  if (width < 60) return [...wrapLine(named, width, 2), ...hanging(facts.trimEnd(), width)];
  const title = wrapLine(named, width - facts.length, 2);
  return title.map((line, index) => [span(index === 0 ? facts : " ".repeat(facts.length)), ...line]);
}

/** The segments of a pair that may themselves be two: what is said of the pair holds until they are split. */
export function mayBeTwo({ a, b }: PairDecision, { splits }: Separation): readonly PairDecision["a"][] {
  return splits.flatMap(({ segment }) => (segment === a || segment === b ? [segment] : []));
}

/** A pair with what each criterion says about it, as short as it can be said; `canvas why` says more. */
export function evidenceLines(report: PairReport, scene: Scene, pen: Pen, width: number): readonly Line[] {
  const recheck = report.recheck.map(({ name }) => `"${name}"`).join(" and ");
  const note = recheck ? `recheck: ${recheck} may be two segments` : "";
  const verdict = `${report.verdict}, ${scoreText(report, pen.signs.to)}`;
  return [
    ...wrapLine([...pairTitle(report, scene, pen), span(`: ${verdict}`, { bold: true })], width, 2),
    ...briefGrounds(report).flatMap((text) => hanging(evidenceText(text, pen), width)),
    ...(note ? hanging(pen.words(note), width) : []),
  ];
}

/** A paragraph whose first line stands out to the left. */
function hanging(text: string, width: number): readonly Line[] {
  return wrapLine([span(text)], width - 2, 2).map((line) => [span("  "), ...line]);
}

/** A line per decided criterion; the open ones together, with what would decide them. */
function briefGrounds({ a, b, criteria }: PairReport): readonly string[] {
  const isOpen = (criterion: Criterion) => criteria[criterion].result === "unknown";
  const told = CRITERIA.filter((criterion) => !isOpen(criterion)).map((criterion) => {
    const { result, evidence } = criteria[criterion];
    return `${CRITERION_WORDS[criterion].name} ${RESULT_WORDS[result]}: ${evidence.join("; ")}`;
  });
  const open = CRITERIA.filter(isOpen);
  if (open.length === 0) return told;
  const names = open.map((criterion) => CRITERION_WORDS[criterion].name).join(", ");
  const missing = missingWords(
    open.flatMap((criterion) => criteria[criterion].missing),
    [a, b],
  );
  return [...told, `open: ${names}; to decide ${open.length > 1 ? "them" : "it"}: ${missing.join(", ")}`];
}

const CRITERION_COLUMN = 19;
const RESULT_COLUMN = 15;

/** The five criteria with result and evidence, in columns where there is room. */
export function criterionLines(
  { a, b, criteria }: Pick<PairReport, "a" | "b" | "criteria">,
  pen: Pen,
  width: number,
  which: readonly Criterion[] = CRITERIA,
): readonly Line[] {
  const inColumns = width >= 70;
  const indent = inColumns ? 2 + CRITERION_COLUMN + RESULT_COLUMN : 4;
  return which.flatMap((criterion) => {
    const { result, evidence, missing } = criteria[criterion];
    const ask = missing.length === 0 ? [] : [`to decide it: ${missingWords(missing, [a, b]).join(", ")}`];
    const lines = [...evidence, ...ask].flatMap((text) => paragraph(evidenceText(text, pen), width, {}, indent));
    const [name, said] = [CRITERION_WORDS[criterion].name, RESULT_WORDS[result]];
    if (!inColumns) {
      const head = wrapLine([span(`${name}: `), span(said, { bold: true })], width - 2, 2);
      return [...head.map((line) => [span("  "), ...line]), ...lines];
    }
    const head = [span(`  ${padEnd(name, CRITERION_COLUMN)}`), span(padEnd(said, RESULT_COLUMN), { bold: true })];
    return lines.length === 0 ? [head] : lines.map((line, at) => (at === 0 ? [...head, ...line.slice(1)] : line));
  });
}

/** Evidence speaks with a sign of its own, which ASCII has not. */
function evidenceText(text: string, pen: Pen): string {
  return pen.words(pen.ascii ? text.replace(/ ≥ (?=\d)/g, " >= ") : text);
}
