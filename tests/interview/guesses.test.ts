import { describe, expect, it } from "vitest";
import { findQuestion } from "../../src/interview/session.js";
import { stateOf } from "../../src/interview/state.js";

function questionOn(text: string, id: string) {
  const state = stateOf(text, "2026-09-30");
  return state && findQuestion(state, id);
}

function guessed(name: string): string | undefined {
  const question = questionOn(`canvas: 1\nname: x\ncustomer_segments: {a: ${JSON.stringify(name)}}\n`, "A2");
  return question?.kind === "assign" ? question.suggested?.get("a") : undefined;
}

describe("persons or organisations is guessed by the name", () => {
  it.each([
    "Teachers at schools",
    "Nurses in hospitals",
    "Laptop workers in cafés",
    "Owners of restaurants",
    "Parents of pupils at private schools",
    "Hotel guests",
    "Small-business owners",
    "Retail clients",
    "Business travellers",
    "Hotel customers",
    "Bank customers",
    "School kids",
    "University graduates",
    "Hospital directors",
    "Shop assistants",
    "Groups of students",
    "Women working in offices",
    "Company owners (small)",
    "Shoppers",
  ])("%s are persons", (name) => {
    expect(guessed(name)).toBe("person");
  });

  it.each([
    "Car makers in Bavaria",
    "Schools",
    "Cafés within five kilometres",
    "Companies with 50 to 500 employees",
    "Chains of hotels",
    "Corporate clients",
    "Firms up to 50 employees",
    "Companies over 50 employees",
    "Companies having employees",
    "Companies, 10 to 50 people",
    "Companies (10-50 employees)",
    "Mid-size firms – up to 50 people",
    "Schools for children",
    "Charities for children",
    "Shops for pet owners",
    "Hotels for business people",
    "Clinics treating patients",
    "Suppliers to people",
    "Small firms owned by one person",
    "Hotels and their guests",
    "IT departments of hospitals",
    "HR departments in companies",
    "Groups of companies",
    "Networks of clinics",
    "Labs at universities",
    "Research groups at universities",
    "Producers in the food industry",
    "Small and medium companies",
    "Privately owned hospitals",
    "Business customers",
    "Hospital",
  ])("%s are organisations", (name) => {
    expect(guessed(name)).toBe("organisation");
  });
});

describe("what a group may pay for", () => {
  const offers = (b: string) =>
    `canvas: 1\nname: x\ncustomer_segments: {a: {pays: true}, b: {pays: true}}\nvalue_propositions: {bread: {for: a}, cake: {${b}}}\n`;
  const options = (text: string, id: string) => {
    const question = questionOn(text, id);
    return question?.kind === "checklist" ? question.options.map(({ value }) => value) : undefined;
  };

  it("is what it is offered, or that of which nobody said who gets it", () => {
    expect(options(offers(""), "C4:a")).toEqual(["bread"]);
    expect(options(offers(""), "C4:b")).toEqual(["cake"]);
  });

  it("is nothing, and not asked, where all offers are for others", () => {
    expect(questionOn(offers("for: a"), "C4:b")).toBeUndefined();
  });

  it("is nothing of which it was said that nobody gets it", () => {
    const noted = (part: string) => `${offers("")}x-interview: {${part}: ["B4:cake"]}\n`;
    expect(questionOn(noted("answered"), "C4:b")).toBeUndefined();
    expect(options(noted("unknown"), "C4:b")).toEqual(["cake"]);
  });
});
