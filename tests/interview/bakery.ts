import { type Plain, toPlain } from "../../src/document/edit/plain.js";
import { type InterviewFile, interview } from "../../src/interview/interview.js";
import type { Prompter, Reply } from "../../src/interview/prompter.js";
import type { Question } from "../../src/interview/question.js";
import { scriptedPrompter } from "../../src/interview/scripted-prompter.js";
import type { PlainValue } from "../../src/model/finding.js";

/** A file in memory. */
export interface MemoryFile extends InterviewFile {
  text: string | undefined;
  readonly versions: string[];
}

export function memoryFile(text?: string): MemoryFile {
  return {
    text,
    versions: [],
    read() {
      return this.text;
    },
    async write(next, expected) {
      if ((this.text ?? null) !== expected) return "changed";
      this.text = next;
      this.versions.push(next);
      return "written";
    },
  };
}

export const SKELETON = "canvas: 1\nname: Bakery\n";
export const OPTIONS = { skeleton: SKELETON, today: "2026-09-30", preview: async () => "(picture)" };

/** Runs an interview with a prompter on a file in memory. */
export async function run(prompter: Prompter, file: MemoryFile = memoryFile()): Promise<MemoryFile> {
  await interview(prompter, file, OPTIONS);
  return file;
}

/** A prompter that answers from an object: question id → answer. */
export function answering(answers: Readonly<Record<string, unknown>>) {
  const plain = toPlain(answers as PlainValue) as Map<string, Plain>;
  return scriptedPrompter(plain);
}

/** Answers what it is given and notes the order of the questions; `intercept` may reply first. */
export function recording(
  answers: Readonly<Record<string, unknown>>,
  intercept?: (question: Question) => Reply | undefined,
) {
  const script = answering(answers);
  const asked: string[] = [];
  const told: string[] = [];
  const prompter: Prompter = {
    ask: async (question, progress) => {
      asked.push(question.id);
      return intercept?.(question) ?? script.ask(question, progress);
    },
    tell: (text) => void told.push(text),
    show: () => undefined,
  };
  return { prompter, asked, told, script };
}

/** A bakery that also sells to cafés. */
export const BAKERY: Readonly<Record<string, unknown>> = {
  A1: ["Families in the quarter", "Cafés within five kilometres"],
  A2: { "families-in-the-quarter": "person", "cafés-within-five-kilometres": "organisation" },
  A3: "cafés-within-five-kilometres",
  A4: "all",
  "B1:families-in-the-quarter": ["Fresh bread before work", "Know what is in it"],
  "B1:cafés-within-five-kilometres": ["Never run out in the morning", "One bill a month"],
  "B2:families-in-the-quarter": "none",
  "B2:cafés-within-five-kilometres": ["know-what-is-in-it"],
  B3: ["Daily bread: sourdough loaves, rolls", "Café service: standing order, delivery before seven"],
  "B4:daily-bread": "families-in-the-quarter",
  "B4:café-service": "cafés-within-five-kilometres",
  C1: ["Shop", "Delivery van"],
  "C2:shop": "families-in-the-quarter",
  "C2:delivery-van": "cafés-within-five-kilometres",
  C3: ["personal-assistance", "dedicated-personal-assistance"],
  "C3-who:personal-assistance": "families-in-the-quarter",
  "C3-who:dedicated-personal-assistance": "cafés-within-five-kilometres",
  "C4:families-in-the-quarter": ["sourdough-loaves"],
  "C4:cafés-within-five-kilometres": ["delivery-before-seven"],
  "C4-how:sourdough-loaves-income": "asset-sale",
  "C4-how:delivery-before-seven-income": "subscription",
  D1: { "families-in-the-quarter": "low", "cafés-within-five-kilometres": "high" },
  D2: { "families-in-the-quarter": "serve", "cafés-within-five-kilometres": "serve" },
  "D3:families-in-the-quarter": "nobody",
  "D3:cafés-within-five-kilometres": "nobody",
  M1: "segmented",
  E1: ["Oven", "Bakers"],
  "E1-for": { oven: "all", bakers: "all" },
  E2: ["Baking at night"],
  "E2-for": { "baking-at-night": "all" },
  E3: ["Mill"],
  "E3-for": { mill: "baking-at-night" },
  E4: ["Wages", "Flour"],
  "E4-for": { wages: "bakers", flour: "mill" },
  E5: "value-driven",
  F1: ["Cafés pay more for delivery before seven"],
  F2: { "cafés-pay-more-for-delivery": "5" },
  R: "finish",
};
