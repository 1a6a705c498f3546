import type { Segment } from "../../../model/canvas.js";
import type { Decision } from "../../../model/vocabulary.generated.js";
import { pays } from "../../economics.js";
import type { Facts } from "../../facts.js";
import { type Combined, namesOf, onlyOne, told } from "./combined.js";

/** The more a business does for a segment, the more its links say. */
const FROM_MOST: readonly Decision[] = ["serve", "later", "ignore"];

/** Whether the whole is served: saying nothing means that it is. Forced, it is what its links need it to be. */
export function unitedDecision(segments: readonly Segment[]): Combined {
  const field = "decision";
  const [one, other] = told(segments.map(meantBy));
  if (other === undefined) return { field, value: told(segments.map(({ decision }) => decision))[0] };
  const meant = FROM_MOST.find((each) => segments.some((segment) => meantBy(segment) === each));
  const value = told(segments.filter((each) => meantBy(each) === meant).map(({ decision }) => decision))[0];
  const says = (it: Decision | undefined) => {
    const segment = segments.find((each) => meantBy(each) === it);
    return `"${segment?.name}" has ${segment?.decision ?? "none, which means serve"}`;
  };
  return {
    field,
    value,
    contradiction: `\`decision\`: ${says(one)}, ${says(other)}`,
    settled: value === undefined ? "it is served" : `${value} stays`,
  };
}

function meantBy({ decision }: Segment): Decision {
  return decision ?? "serve";
}

/** Whether the whole pays: nothing only when all say so. Forced, it does when money comes from any of them. */
export function unitedPayment(segments: readonly Segment[], { links }: Facts): Combined {
  const said = onlyOne("pays", segments, (segment) => segment.pays);
  const free = segments.filter((segment) => segment.pays === false);
  const [paying] = segments.filter((segment) => segment.pays !== false && pays(segment, links));
  if (free.length === 0) return said;
  if (paying === undefined) return said.contradiction === undefined ? unpaid(free, segments) : said;
  const stream = links.streamsFrom(paying).find(({ state }) => state === "current");
  if (stream === undefined) return said;
  return {
    field: "pays",
    value: segments.some((segment) => segment.pays) ? true : undefined,
    contradiction: `\`pays\`: ${namesOf(free)} ${free.length === 1 ? "has" : "have"} false, but the stream "${stream.name}" comes from "${paying.name}"`,
    settled: "it pays",
  };
}

/** Of whom it is not said whether they pay, it is not known after the merge either: of the whole neither. */
function unpaid(free: readonly Segment[], segments: readonly Segment[]): Combined {
  const others = segments.filter((segment) => !free.includes(segment));
  if (others.length === 0) return { field: "pays", value: false };
  const note = `\`pays: false\` of ${namesOf(free)} is left out: it is not known of ${namesOf(others)}`;
  return { field: "pays", value: undefined, notes: [note] };
}

/** What is there in part is there. */
export function unitedState(segments: readonly Segment[]): Combined {
  const planned = segments.filter(({ state }) => state === "planned");
  if (planned.length === segments.length) return { field: "state", value: "planned" };
  const [was, is] = planned.length === 1 ? ["was", "is"] : ["were", "are"];
  const notes = planned.length > 0 ? [`${namesOf(planned)} ${was} planned, and ${is} part of what is there now`] : [];
  return { field: "state", value: undefined, notes };
}
