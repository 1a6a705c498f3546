import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { lintCanvas } from "../../src/lint/lint-canvas.js";

const FOLDER = "tests/data/sketches";

/** What is found in each first draft, typed as a founder would in ten minutes: to be read, and judged. */
const SKETCHES: Readonly<Record<string, readonly string[]>> = {
  bento: [],
  "bike-market": [],
  "clinic-device": [],
  consultancy: [],
  "cooking-school": [
    'info segments-undecided: Whether "Équipes qui fêtent quelque chose" and "Voyageurs de passage à Lyon" are really two segments cannot be told yet.',
  ],
  "dentist-software": [],
  "farm-shop": [
    "info segments-undecided: Whether they are really separate cannot be told yet for all 3 pairs of segments.",
  ],
  magazine: [
    'info segments-undecided: Whether "Gardeners with an allotment" and "Allotment associations" are really two segments cannot be told yet.',
  ],
  "mobile-game": [],
  "repair-cafe": [],
  tutoring: [
    'warning nonpayer-unexplained: "Pupils of grades 4 to 6 who have nobody to help them at home" pays nothing, and nothing says why it is served all the same.',
  ],
};

/** Two of them, called ready for review without another word. */
const REVIEWS: Readonly<Record<string, readonly string[]>> = {
  "bike-market": [
    "info block-empty: Channels, Customer relationships, Key resources and Cost structure are still empty.",
    "info segment-no-primary: None of the 2 served segments is the most important one.",
    'warning segment-undecided: Nothing says which of these segments are served, come later or are ignored: "People with a bicycle in the cellar" and "Commuters who want a checked bicycle".',
    'warning segment-without-relationship: Nothing says what type of relationship is expected by "People with a bicycle in the cellar".',
    'warning segment-without-relationship: Nothing says what type of relationship is expected by "Commuters who want a checked bicycle".',
  ],
  consultancy: [
    "info block-empty: Customer relationships, Key resources, Key activities, Key partners and Cost structure are still empty.",
    "info segment-no-primary: None of the 2 served segments is the most important one.",
    'warning segment-undecided: Nothing says which of these segments are served, come later or are ignored: "Railways that think about a night train" and "Cities that want to be on the map".',
    'warning segment-without-relationship: Nothing says what type of relationship is expected by "Railways that think about a night train".',
    'warning segment-without-relationship: Nothing says what type of relationship is expected by "Cities that want to be on the map".',
  ],
};

function found(name: string, stage?: "review"): readonly string[] {
  const file = `${name}.canvas.yaml`;
  const { findings } = lintCanvas(readFileSync(`${FOLDER}/${file}`, "utf8"), { file, stage });
  return findings.map(({ severity, rule, message }) => `${severity} ${rule}: ${message}`);
}

describe("an honest first draft", () => {
  it.each(Object.entries(SKETCHES))("%s hears no more than this", (name, findings) => {
    expect(found(name)).toEqual(findings);
  });

  it("hears less than one finding on average, and never of an error", () => {
    const all = Object.values(SKETCHES);
    expect(all.flat().length / all.length).toBeLessThan(0.5);
    expect(all.flat().filter((finding) => finding.startsWith("error"))).toEqual([]);
  });

  it("is one of these, or the same at review with everything cleared", () => {
    const names = readdirSync(FOLDER).map((file) => file.replace(".canvas.yaml", ""));
    expect(names.sort()).toEqual(
      [...Object.keys(SKETCHES), ...Object.keys(REVIEWS).map((name) => `${name}.cleared`)].sort(),
    );
  });
});

describe("a draft that is called ready for review", () => {
  it.each(Object.entries(REVIEWS))("%s hears what is missing, and no more", (name, findings) => {
    expect(found(name, "review")).toEqual(findings);
  });

  it.each(Object.keys(REVIEWS))("%s hears nothing when its author has answered", (name) => {
    expect(found(`${name}.cleared`)).toEqual([]);
  });
});
