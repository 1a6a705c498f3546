import { describe, expect, it } from "vitest";
import { keysOf, PASTE_END, PASTE_START, pasteAs } from "../../src/interview/prompts/keys.js";

const ESC = "\u001b";
const BACK = "\u0002";
const keys = (text: string, isComplete = true) => keysOf(text, isComplete).keys;

describe("keysOf", () => {
  it("keeps runs of characters together and keys that may end a prompt apart", () => {
    expect(keys("Shop\rVan\r\r")).toEqual(["Shop", "\r", "Van", "\r", "\r"]);
  });

  it("takes every kind of line end for Enter", () => {
    expect(keys("a\r\nb\nc\r")).toEqual(["a", "\r", "b", "\r", "c", "\r"]);
  });

  it("knows arrows, in both ways in which terminals write them", () => {
    expect(keys(`${ESC}[A${ESC}OBx`)).toEqual([`${ESC}[A`, `${ESC}OB`, "x"]);
  });

  it("takes Esc alone for Back, once it is clear that nothing follows", () => {
    expect(keysOf(ESC, false)).toEqual({ keys: [], rest: ESC });
    expect(keys(ESC)).toEqual([BACK]);
    expect(keys(`${ESC}\r`)).toEqual([BACK, "\r"]);
  });

  it("waits for the rest of a sequence that arrives in two pieces", () => {
    expect(keysOf(`a${ESC}[`, false)).toEqual({ keys: ["a"], rest: `${ESC}[` });
  });

  it("takes Ctrl-D for Ctrl-C, and has no use for Ctrl-Z", () => {
    expect(keys("\u0004\u001a")).toEqual(["\u0003"]);
  });

  it("keeps a paste whole, even when it arrives in pieces", () => {
    expect(keysOf(`${PASTE_START}a\nb`, false)).toEqual({ keys: [], rest: `${PASTE_START}a\nb` });
    expect(keys(`${PASTE_START}a\nb${PASTE_END}c`)).toEqual([`${PASTE_START}a\nb${PASTE_END}`, "c"]);
  });
});

describe("pasteAs", () => {
  const paste = (text: string) => `${PASTE_START}${text}${PASTE_END}`;

  it("makes lines of a list, and no empty one that would end it", () => {
    expect(pasteAs(paste("a\n\n b \r\nc"), "lines")).toEqual(["a", "\r", "b", "\r", "c"]);
    expect(pasteAs(paste("a\n"), "lines")).toEqual(["a", "\r"]);
  });

  it("takes no bullets and numbers of a copied list into the names", () => {
    const list = "- Mid-size hotels\n• Small hotels\n3) Hotel chains\n";
    expect(pasteAs(paste(list), "lines")).toEqual([
      "Mid-size hotels",
      "\r",
      "Small hotels",
      "\r",
      "Hotel chains",
      "\r",
    ]);
    expect(pasteAs(paste("1. Hotels\n2. Inns"), "lines")).toEqual(["Hotels", "\r", "Inns"]);
    expect(pasteAs(paste("1. FC Köln\nHotels -  5 stars"), "lines")).toEqual(["1. FC Köln", "\r", "Hotels -  5 stars"]);
  });

  it("makes one line for a text", () => {
    expect(pasteAs(paste("two\nlines\n"), "line")).toEqual(["two lines"]);
  });

  it("lets no control character through", () => {
    expect(pasteAs(paste(`a${ESC}[31mb`), "line")).toEqual(["a [31mb"]);
  });

  it("has no meaning where something is to be chosen", () => {
    expect(pasteAs(paste("a b"), "keys")).toEqual([]);
  });
});
