import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { displayWidth } from "../../src/text/width.js";
import { piecesByFigures, wrapText } from "../../src/text/wrap.js";
import { trials } from "../tier.js";

const NO_SPACES = /\s+/gu;
const HARD = [
  "日本語の顧客",
  "👨‍👩‍👧‍👦",
  "e\u0301\u0323",
  "ｶﾞｷﾞ",
  "ᄀᄀᄀ각",
  "नमस्ते",
  "🇨🇭🇩🇪",
  "ﾟﾟﾟﾟﾟﾟ",
  "1️⃣",
  "a-b/c",
  "「引用」",
  "x\u00A0y",
];
const text = fc
  .array(fc.oneof(fc.string({ unit: "grapheme" }), fc.constantFrom(...HARD), fc.string({ unit: "binary" })))
  .map((a) => a.join(" "));

describe("the pieces of a text", () => {
  test.each([
    ["from USD 500 on, 100 % of it", ["from ", "USD 500", " on, ", "100 %", " of it"]],
    ["CHF 9", ["", "CHF 9"]],
    ["12 % CHF 3 %", ["", "12 %", " ", "CHF 3 %"]],
    ["3 kg of TSD bread", ["3 kg of TSD bread"]],
    [`${"9".repeat(50)} %`, [`${"9".repeat(50)} %`]],
    ["", [""]],
  ])("of %j are %j, every other one a figure with its unit", (words, pieces) => {
    expect(piecesByFigures(words)).toEqual(pieces);
  });

  test("are the text, whatever it is", () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(piecesByFigures(words).join("")).toBe(words);
      }),
      trials(200, 2_000),
    );
  });
});

describe("wrapText", () => {
  test("no line is wider than the width, and every character arrives in its order", () => {
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 60 }), (words, width) => {
        const lines = wrapText(words, width);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replace(NO_SPACES, "")).toBe(words.replace(NO_SPACES, ""));
      }),
      trials(2_000, 40_000),
    );
  });

  test("words that fit on a line are never broken: words in are words out", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zäé]{1,12}$/)), fc.integer({ min: 12, max: 40 }), (words, width) => {
        expect(wrapText(words.join(" "), width).join(" ").split(" ").filter(Boolean)).toEqual(words);
      }),
    );
  });

  test("a narrower first line leaves room for what stands before the text", () => {
    expect(wrapText("one two three", 9, 4)).toEqual(["one", "two three"]);
    expect(wrapText("wonderful things", 9, 4)).toEqual(["", "wonderful", "things"]);
  });

  test("a word longer than the line breaks after hyphens and slashes first, then between characters", () => {
    expect(wrapText("pay-per-click-advertising", 14)).toEqual(["pay-per-click-", "advertising"]);
    expect(wrapText("Donaudampfschiff", 6)).toEqual(["Donaud", "ampfsc", "hiff"]);
  });

  test.each([
    "Bundesversicherungs|aufsichtsbehörde",
    "Versicherungs|agentur",
    "Versicherungs|abteilung",
    "Finanzierungs|angebot",
    "Beratungs|angebot",
    "Beratungs|unternehmen",
    "Entwicklungs|ingenieur",
    "Entwicklungs|abteilung",
    "Ausbildungs|einrichtung",
    "Ausbildungs|ordnung",
    "Rechnungs|abgrenzung",
    "Rechnungs|eingang",
    "Zahlungs|eingang",
    "Zahlungs|anbieter",
    "Werbungs|ausgaben",
    "Wohnungs|eigentümer",
    "Wohnungs|unternehmen",
    "Leistungs|angebot",
    "Leistungs|übersicht",
    "Verwaltungs|aufwand",
    "Verwaltungs|angestellte",
    "Übernahmeerklärungs|urkunde",
    "Gesundheits|amt",
    "Gesundheits|einrichtung",
    "Sicherheits|anforderung",
    "Sicherheits|abstand",
    "Krankheits|ausfall",
    "Einheits|aktie",
    "Mehrheits|eigner",
    "Nachhaltigkeits|agentur",
    "Nachhaltigkeits|initiative",
    "Wirtschaftlichkeits|untersuchung",
    "Öffentlichkeits|arbeit",
    "Tätigkeits|übersicht",
    "Gesellschafts|anteil",
    "Gesellschafts|ordnung",
    "Wirtschafts|auskunft",
    "Wirtschafts|institut",
    "Genossenschafts|anteil",
    "Mitgliedschafts|antrag",
    "Produktions|anlage",
    "Produktions|ausfall",
    "Informations|angebot",
    "Kommunikations|abteilung",
    "Innovations|agentur",
    "Qualitäts|anspruch",
    "Universitäts|institut",
    "Elektrizitäts|anbieter",
    "Eigentums|übertragung",
    "Lehrlings|ausbildung",
    "Bundes|angelegenheit",
    "Landes|untersuchung",
    "Arbeits|unfähigkeit",
    "Staats|angehörige",
    "Jahres|abrechnung",
    "Rechts|anwaltskanzlei",
    "Geschäfts|eröffnung",
    "Vertriebs|innendienst",
    "Lebens|unterhaltskosten",
    "Handels|abkommen",
  ])("the s that joins two words stays with the first: %s", (marked) => {
    const word = marked.replace("|", "");
    const before = marked.indexOf("|") - 1;
    for (let width = 12; width < word.length; width++) {
      const lines = wrapText(word, width, width, undefined, "-");
      let at = 0;
      for (const line of lines.slice(0, -1)) {
        at += line.length - 1;
        expect({ width, lines, isParted: at === before }).toEqual({ width, lines, isParted: false });
      }
    }
  });

  test("with a hyphen, a long word is broken before a syllable, and no end of it is shorter than three letters", () => {
    const hyphenated = (text: string, width: number, first = width) => wrapText(text, width, first, undefined, "-");
    expect(hyphenated("Rechtsschutzversicherungsgesellschaften", 20, 17)).toEqual([
      "Rechtsschutzver-",
      "sicherungsgesell-",
      "schaften",
    ]);
    expect(hyphenated("an Übergrößenträger-Öffnungszeiten", 18)).toEqual(["an", "Übergrößenträger-", "Öffnungszeiten"]);
    expect(hyphenated("постановление", 12)).toEqual(["постановле-", "ние"]);
    expect(hyphenated("abc_def_abc_def", 12)).toEqual(["abc_def_abc_", "def"]);
    fc.assert(
      fc.property(fc.stringMatching(/^[a-zäöü]{1,60}$/), fc.integer({ min: 7, max: 30 }), (word, width) => {
        const lines = hyphenated(word, width);
        expect(lines.map((line, at) => (at < lines.length - 1 ? line.replace(/-$/, "") : line)).join("")).toBe(word);
        for (const line of lines) expect(displayWidth(line)).toBeLessThanOrEqual(width);
        if (lines.length > 1) for (const line of lines) expect(line.length).toBeGreaterThanOrEqual(3);
      }),
      trials(200, 5000),
    );
  });

  test.each([
    ["Rechtschreibung", 13, ["Rechtschrei-", "bung"]],
    ["Rechtschreibung", 11, ["Recht-", "schreibung"]],
    ["Rechtschreibung", 8, ["Recht-", "schrei-", "bung"]],
    ["Rechtschaffenheit", 9, ["Recht-", "schaffen-", "heit"]],
    ["Handschriftenprobe", 10, ["Hand-", "schrif-", "tenprobe"]],
    ["Verkehrschronik", 12, ["Verkehrs-", "chronik"]],
  ])("what sounds as one stays together: %s in %i", (word, width, lines) => {
    expect(wrapText(word, width, width, undefined, "-")).toEqual(lines);
  });

  test("a short word keeps its s as well", () => {
    expect(wrapText("Bundesamt", 8, 8, undefined, "-")).toEqual(["Bundes-", "amt"]);
  });

  test("a figure stays with its unit where a line holds both", () => {
    expect(wrapText("Sales, 100 % of revenue", 11)).toEqual(["Sales,", "100 % of", "revenue"]);
    expect(wrapText("net worth above USD 500,000", 21)).toEqual(["net worth above", "USD 500,000"]);
    expect(wrapText("from 500 EUR, or € 40", 8)).toEqual(["from", "500 EUR,", "or € 40"]);
    expect(wrapText("up to 500,000 USD", 8)).toEqual(["up to", "500,000", "USD"]);
    expect(wrapText("for the 3 APIs", 9)).toEqual(["for the 3", "APIs"]);
  });

  test("Japanese breaks between characters, but no line begins with a closing mark", () => {
    expect(wrapText("常連客。観光客", 6)).toEqual(["常連", "客。観", "光客"]);
    expect(wrapText("カフェ（駅前）", 6)).toEqual(["カフェ", "（駅", "前）"]);
  });

  test("an emoji family is never torn apart", () => {
    expect(wrapText("👨‍👩‍👧‍👦👨‍👩‍👧‍👦👨‍👩‍👧‍👦", 4)).toEqual(["👨‍👩‍👧‍👦👨‍👩‍👧‍👦", "👨‍👩‍👧‍👦"]);
  });

  test("an empty text is one empty line", () => {
    expect(wrapText("", 10)).toEqual([""]);
  });
});
