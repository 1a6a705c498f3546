import { describe, expect, it } from "vitest";
import { find, withSetting } from "./run.js";

function vague(name: string, language = "en", options = {}): boolean {
  const source = `canvas: 1\nname: App\nlanguage: ${language}\ncustomer_segments: {a: {name: ${JSON.stringify(name)}}}\n`;
  return find(source, options).some(({ rule }) => rule === "vague-segment");
}

describe("vague-segment", () => {
  it.each([
    "Everyone",
    "everybody",
    "All people",
    "The general public",
    "Businesses",
    "SMBs",
    "Other companies",
    "B2B",
    "Men and women",
    "Women 18-35",
    "Millennials aged 18 to 35",
    "Gen Z",
    "End users",
    "End-users",
    "Start-ups",
    "Start-ups and SMBs",
    "Internet-users",
    "Gen-Z",
    "Mass-market",
    "Adults over 65",
  ])("takes %s for nobody in particular", (name) => {
    expect(vague(name)).toBe(true);
  });

  it.each([
    "Career-focused individuals",
    "Start-up founders",
    "Customers-to-be of the bakery",
    "Alumni and Students",
    "Businesses and advertisers",
    "Parents of children with asthma",
    "Premium Account users",
    "Watch industry",
    "Clients with assets up to USD 100,000",
    "Small bakeries in Basel",
    "1,000",
  ])("lets %s be a group one could phone", (name) => {
    expect(vague(name)).toBe(false);
  });

  it("keeps to canvases in English, whatever their region", () => {
    expect(vague("Users", "en-GB")).toBe(true);
    expect(vague("Users", "de")).toBe(false);
  });

  it("takes words of a project's own beside its own list, in any language", () => {
    const folks = withSetting("vague-segment", { options: { vague: ["Leute", "Jedermann"] } });
    expect(vague("Leute", "de", folks)).toBe(true);
    expect(vague("Leute und Vereine", "de", folks)).toBe(false);
    expect(vague("Users", "de", folks)).toBe(false);
    expect(vague("Users", "en", folks)).toBe(true);
  });
});

describe("segment-named-by-purchase", () => {
  it("knows a need that both write, one of them by its text, as theirs together", () => {
    const named = (need: string) =>
      find(
        `canvas: 1\nname: App\nstage: review\nneeds: {quick: No queue, fresh: Fresh bread}\ncustomer_segments: {a: {name: Yearly subscribers, needs: [${need}]}, b: {name: Commuters, needs: [quick]}}\n`,
      ).flatMap(({ rule, marked }) => (rule === "segment-named-by-purchase" ? [marked] : []));
    expect(named("quick")).toEqual(["Yearly subscribers"]);
    expect(named("no queue")).toEqual(["Yearly subscribers"]);
    expect(named("fresh bread")).toEqual([]);
    expect(named("No bread")).toEqual([]);
  });
});

describe("names that say nothing", () => {
  const review = (block: string, name: string) =>
    find(`canvas: 1\nname: App\nstage: review\n${block}: {a: {name: ${JSON.stringify(name)}}}\n`).flatMap(({ rule }) =>
      /vague-revenue|buzzword/.test(rule) ? [rule] : [],
    );

  it("are found among revenue streams", () => {
    expect(review("revenue_streams", "Products and services")).toEqual(["vague-revenue"]);
    expect(review("revenue_streams", "Subscription fees")).toEqual(["vague-revenue"]);
    expect(review("revenue_streams", "Fees for each transaction")).toEqual([]);
  });

  it("are what is wrong with a revenue stream, not what its `for` says", () => {
    const [finding] = find(`canvas: 1
name: App
stage: review
value_propositions: {booking: Booking}
revenue_streams: {fee: {from: all, for: booking}}
`).filter(({ rule }) => rule === "vague-revenue");
    expect(finding?.message).toBe('The name "Fee" does not tell what customers pay for.');
  });

  it("are found among value propositions", () => {
    expect(review("value_propositions", "An innovative, world-class solution")).toEqual(["buzzword-value"]);
    expect(review("value_propositions", "A platform for booking dentists")).toEqual([]);
  });
});
