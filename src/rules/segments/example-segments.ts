/** The bakery's two segments, each with fields of its own; what stands first in a line may be marked. */
export function bakerySegments(commuters: string, cafes: string): string {
  return `commuters: {name: Commuters at the station, decision: serve, priority: 1, needs: {fresh-bread: 5, no-queue: 3}${rest(commuters)}}
cafes: {name: Cafés in the old town, decision: serve, needs: {fresh-bread: 2, steady-supply: 5, one-invoice: 3}${rest(cafes)}}`;
}

function rest(fields: string): string {
  return fields === "" ? "" : `, ${fields}`;
}
