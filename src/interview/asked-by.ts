import type { Canvas } from "../model/canvas.js";
import { ITEM_PLACES } from "../model/item-place.js";
import { readableId } from "../model/readable-id.js";
import { entriesOf } from "./entries.js";
import { familyOf } from "./family-of.js";
import { letterOf } from "./question.js";
import { QUESTION_PROMPTS } from "./question-prompts.generated.js";
import { quoted } from "./state.js";

/** What a question asks, by its id, also where the canvas gives no reason to ask it; undefined where that is not known. */
export function askedBy(id: string, canvas: Canvas | undefined): string | undefined {
  const names = itemsNamedBy(id).map((item) => quoted({ name: nameOf(id, item, canvas) ?? readableId(item) }));
  return QUESTION_PROMPTS.get(letterOf(id))?.replace(/\{(\d)\}/g, (_, slot: string) => names[Number(slot)] ?? "…");
}

/** The items that the id of a question names: of `S1:retail+affluent` both. */
export function itemsNamedBy(id: string): readonly string[] {
  return id
    .slice(letterOf(id).length + 1)
    .split(/[+/]/)
    .filter(Boolean);
}

/** What an item is called that the id of a question names; undefined when the canvas has none with this id. */
export function nameOf(id: string, item: string, canvas: Canvas | undefined): string | undefined {
  if (canvas === undefined) return undefined;
  const places = [familyOf(id)?.asksAbout ?? "customer_segments", ...ITEM_PLACES] as const;
  return places.flatMap((place) => entriesOf(place, canvas)).find((entry) => entry.id === item)?.name;
}
