import type { Segment } from "../../model/canvas.js";
import type { CanvasEdit } from "../../model/finding.js";
import { CRITERIA, type Criterion } from "../../model/vocabulary.generated.js";
import { askedSegments, type InterviewState, type Known } from "../state.js";

/** By what two segments are claimed to be separate, whichever of the two says so, of the other or of all. */
export function claimedBetween(state: InterviewState, a: Known<Segment>, b: Known<Segment>): readonly Criterion[] {
  const [ofA, ofB] = [claimedBy(state, a, b), claimedBy(state, b, a)];
  return CRITERIA.filter((criterion) => isIn(ofA, criterion) || isIn(ofB, criterion));
}

/** Makes the claims between two segments those that are ticked: each stays where it stands, new ones stand at the first. */
export function claimEdits(
  state: InterviewState,
  a: Known<Segment>,
  b: Known<Segment>,
  ticked: readonly string[],
): readonly CanvasEdit[] {
  const [ofA, ofB] = [claimedBy(state, a, b), claimedBy(state, b, a)];
  const wanted = CRITERIA.filter((criterion) => ticked.includes(criterion));
  const atA = wanted.filter((criterion) => isIn(ofA, criterion) || !isIn(ofB, criterion));
  const atB = wanted.filter((criterion) => isIn(ofB, criterion));
  return [...editsAt(state, a, b, atA), ...editsAt(state, b, a, atB)];
}

/** What one segment claims about another. */
interface Claimed {
  /** By name, as the file has it; undefined where the other is not named. */
  readonly named: string | undefined;
  readonly own: readonly Criterion[];
  /** About all others, and so about this one. */
  readonly ofAll: readonly Criterion[];
}

function claimedBy({ facts }: InterviewState, { separateFrom }: Segment, other: Known<Segment>): Claimed {
  const criteriaOf = (claims: Segment["separateFrom"]) =>
    claims.flatMap(({ criteria }) => criteria.map(({ criterion }) => criterion));
  const named = separateFrom.filter(({ from: { to } }) => to !== "all" && facts.links.segment(to)?.id === other.id);
  return {
    named: named[0]?.from.to,
    own: criteriaOf(named),
    ofAll: criteriaOf(separateFrom.filter(({ from: { to } }) => to === "all")),
  };
}

function isIn({ own, ofAll }: Claimed, criterion: Criterion): boolean {
  return own.includes(criterion) || ofAll.includes(criterion);
}

function editsAt(
  state: InterviewState,
  segment: Known<Segment>,
  other: Known<Segment>,
  wanted: readonly Criterion[],
): readonly CanvasEdit[] {
  const claimed = claimedBy(state, segment, other);
  if (claimed.ofAll.some((criterion) => !wanted.includes(criterion))) return withoutAll(state, segment, other, wanted);
  const before = claimed.own;
  const now = [
    ...before.filter((criterion) => wanted.includes(criterion)),
    ...wanted.filter((criterion) => !isIn(claimed, criterion)),
  ];
  if (now.length === before.length && now.every((criterion) => before.includes(criterion))) return [];
  const path = [...segment.path, "separate_from"];
  const at = [...path, claimed.named ?? other.id];
  if (now.length > 0) return [{ kind: "set", path: at, value: now }];
  return [{ kind: "remove", path: segment.separateFrom.length > 1 ? at : path }];
}

/** What was claimed of all and does not hold of one is claimed of the others one by one. */
function withoutAll(
  state: InterviewState,
  segment: Known<Segment>,
  other: Known<Segment>,
  wanted: readonly Criterion[],
): readonly CanvasEdit[] {
  const path = [...segment.path, "separate_from"];
  const claims = askedSegments(state)
    .filter(({ id }) => id !== segment.id)
    .map((each): readonly [string, readonly Criterion[]] => {
      const claimed = claimedBy(state, segment, each);
      const criteria = CRITERIA.filter((criterion) => isIn(claimed, criterion));
      return [claimed.named ?? each.id, each.id === other.id ? wanted : criteria];
    })
    .filter(([, criteria]) => criteria.length > 0);
  if (claims.length === 0) return [{ kind: "remove", path }];
  return [{ kind: "set", path, value: new Map(claims.map(([to, criteria]) => [to, [...criteria]])) }];
}
