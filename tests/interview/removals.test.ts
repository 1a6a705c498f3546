import { describe, expect, it } from "vitest";
import { readCanvas } from "../../src/document/read-canvas.js";
import { interview } from "../../src/interview/interview.js";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { answering, memoryFile, OPTIONS } from "./bakery.js";

const GYM = `canvas: 1
name: Gym
customer_segments:
  runners: {name: Runners, pays: true}
  teams: {name: Teams, pays: true}
  seniors: {name: Seniors, pays: true}
value_propositions:
  hall: {name: Hall, for: [runners, teams, seniors], elements: {court: A court, shower: A shower}}
  app: {name: App, for: [runners, teams], elements: {shower: {}}}
  trainer: {name: Trainer, for: seniors}
channels:
  web: {name: Web, for: [runners, seniors], delivers: [court, app, trainer]}
revenue_streams:
  fee: {name: Fee, from: [runners, teams, seniors], for: [court, shower]}
  lessons: {name: Lessons, from: [runners, teams], for: app}
hypotheses:
  packed: {statement: The hall is packed, about: hall}
  dearer: {statement: Lessons may cost more, about: packed}
`;

/** The canvas after an answer; nothing that went is still named. */
async function answered(answers: Readonly<Record<string, unknown>>) {
  const file = memoryFile(GYM);
  await interview(answering(answers), file, { ...OPTIONS, wanted: new Set(Object.keys(answers)) });
  const { text = "" } = file;
  const rules = lintCanvas(text, { file: "gym" }).findings.map(({ rule }) => rule);
  expect(rules).not.toContain("unknown-reference");
  const { canvas } = readCanvas(text);
  if (canvas === undefined) throw new Error(text);
  return canvas;
}

const ids = (links: readonly { readonly to: string }[] | undefined) => links?.map(({ to }) => to);

describe("what an answer takes away", () => {
  it("goes out of every list, and the others in it stay: groups that are ignored", async () => {
    const { valuePropositions, channels } = await answered({
      D2: { runners: "ignore", teams: "ignore", seniors: "serve" },
    });
    expect(valuePropositions.map((offer) => ids(offer.for))).toEqual([["seniors"], undefined, ["seniors"]]);
    expect(ids(channels[0]?.for)).toEqual(["seniors"]);
  });

  it("goes out of every list, and the others in it stay: groups that pay nothing", async () => {
    const { streams } = await answered({ A4: ["seniors"] });
    expect(streams.map(({ from }) => ids(from))).toEqual([["seniors"], undefined]);
  });

  it("takes links to the parts with it that only it has; what is told of a part that others have is told by them", async () => {
    const { valuePropositions, channels, streams } = await answered({ B3: ["App: A shower", "Trainer"] });
    expect(ids(channels[0]?.delivers)).toEqual(["app", "trainer"]);
    expect(ids(streams[0]?.for)).toEqual(["shower"]);
    expect(valuePropositions[0]?.elements.map(({ id, name }) => [id, name])).toEqual([["shower", "A shower"]]);
  });

  it("leaves no empty list when all that is in it goes", async () => {
    const { channels } = await answered({ B3: ["Pool"] });
    expect(channels[0]?.delivers).toBeUndefined();
  });

  it("is no longer what a belief is about: another belief", async () => {
    const { hypotheses } = await answered({ F1: ["Lessons may cost more"] });
    expect(hypotheses.map(({ id, about }) => [id, about])).toEqual([["dearer", undefined]]);
  });
});
