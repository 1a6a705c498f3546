import { foldName } from "../../analysis/fold.js";
import { entriesOf } from "../../interview/entries.js";
import { type Doubt, subjectsIn } from "../../interview/questions-for.js";
import type { Canvas } from "../../model/canvas.js";
import { type ItemBlock, isItemBlock } from "../../model/item-place.js";
import type { CanvasPath } from "../../model/path.js";

type About = Pick<Doubt, "subject" | "settledBy" | "path">;

/**
 * What a finding is about, where entries still stand in lists: by the ids that the first answer gives them, as questions
 * name them.
 * @param canvas with those ids
 */
export function byId({ subject, settledBy, path }: About, canvas: Canvas): About {
  return {
    subject: thingsById(subject, canvas),
    ...(settledBy !== undefined && { settledBy: thingsById(settledBy, canvas) }),
    path: pathById(path, canvas),
  };
}

function thingsById(subject: string, canvas: Canvas): string {
  const things = subjectsIn(subject).map((thing) => {
    const [place = "", ...rest] = thing.split("/");
    const named = rest.join("/");
    return isItemBlock(place) ? `${place}/${idsOf(place, named, canvas)}` : thing;
  });
  return things.join("+");
}

function idsOf(place: ItemBlock, named: string, canvas: Canvas): string {
  const whole = idOf(place, named, canvas);
  return (
    whole ??
    named
      .split("+")
      .map((one) => idOf(place, one, canvas) ?? one)
      .join("+")
  );
}

/** By its id, by its number in the list, or by its name as findings tell it. */
function idOf(place: ItemBlock, named: string, canvas: Canvas): string | undefined {
  const entries = entriesOf(place, canvas);
  const [, number] = /^#(\d+)$/.exec(named) ?? [];
  if (number !== undefined) return entries[Number(number) - 1]?.id;
  return (entries.find(({ id }) => id === named) ?? entries.find(({ name }) => foldName(name) === named))?.id;
}

function pathById([place, item, ...deeper]: CanvasPath, canvas: Canvas): CanvasPath {
  if (place === undefined || item === undefined) return place === undefined ? [] : [place];
  const id = typeof item === "number" && isItemBlock(place) ? entriesOf(place, canvas)[item]?.id : undefined;
  return [place, id ?? item, ...deeper];
}
