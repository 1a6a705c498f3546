import { expect, it } from "vitest";
import { readableId } from "../../src/model/readable-id.js";

it.each([
  ["keep-money-safe", "Keep money safe"],
  ["self-service", "Self-service"],
  ["our-self-service-app", "Our self-service app"],
  ["co-creation", "Co-creation"],
  ["co-owners", "Co owners"],
  ["it-self", "It self"],
  ["myself-only", "Myself only"],
  ["дом-сад", "Дом сад"],
])("%s reads %s", (id, words) => {
  expect(readableId(id)).toBe(words);
});
