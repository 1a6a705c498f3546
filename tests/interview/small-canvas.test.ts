import { describe, expect, it } from "vitest";
import { smallCanvas } from "../../src/interview/prompts/small-canvas.js";
import { findQuestion, progressOf } from "../../src/interview/session.js";
import { stateOf } from "../../src/interview/state.js";

const SOURCE = "canvas: 1\nname: X\ncustomer_segments: {a: Bakers, b: Cooks}\nchannels: {shop: Shop}\n";
const PAINT = { faint: (text: string) => text, marked: (text: string) => text };

function drawn(id: string, columns = 100, rows = 36): string {
  const state = stateOf(SOURCE, "2026-09-30");
  const question = state && findQuestion(state, id);
  if (state === undefined || question === undefined) throw new Error(`there is no ${id}`);
  return smallCanvas(progressOf(question, state).overview, { columns, rows }, PAINT).join("\n");
}

describe("the small canvas beside a question", () => {
  it("shows how much each block has, and which one is asked about", () => {
    expect(drawn("C2:shop")).toBe(
      [
        "┌──────────────────┬──────────────────┬──────────────────┬──────────────────┬──────────────────┐",
        "│  Partners -      │  Activities -    │  Value props -   │  Relationships - │  Customers 2     │",
        "│                  │  Resources -     │                  │> Channels 1      │                  │",
        "├──────────────────┴──────────────────┴──────────────────┴──────────────────┴──────────────────┤",
        "│  Costs -                                     │  Revenues -                                   │",
        "└──────────────────────────────────────────────────────────────────────────────────────────────┘",
        "",
      ].join("\n"),
    );
    expect(drawn("A4")).toContain("> Customers 2");
  });

  it("takes no room where there is none to spare", () => {
    expect(drawn("A4", 99)).toBe("");
    expect(drawn("A4", 120, 35)).toBe("");
  });
});
