import { describe, expect, it } from "vitest";
import { lintCanvas } from "../../src/lint/lint-canvas.js";
import { find, lines, messages, withSetting } from "./run.js";

const START = "canvas: 1\nname: Bakery\n";

function only(rule: string, source: string, stage?: "sketch" | "review" | "final"): readonly string[] {
  return find(source, stage ? { stage } : {}).flatMap((seen) =>
    seen.rule === rule ? [`${seen.severity} ${JSON.stringify(seen.marked)}`] : [],
  );
}

describe("segment-without-offer", () => {
  const source = `${START}customer_segments:
  commuters: Commuters
  cafes: Cafés
  schools: {name: Schools, state: planned}
  tourists: {name: Tourists, decision: later}
value_propositions: {bread: {for: commuters}}
`;

  it("grows louder with the stage, and leaves planned and unserved segments alone", () => {
    expect(only("segment-without-offer", source)).toEqual(['info "cafes"']);
    expect(only("segment-without-offer", source, "review")).toEqual(['warning "cafes"']);
    expect(only("segment-without-offer", source, "final")).toEqual(['error "cafes"']);
  });

  it("is silent in a sketch in which nobody is offered anything yet, and about lists", () => {
    const nothing = source.replace("{for: commuters}", "Fresh bread");
    expect(only("segment-without-offer", nothing)).toEqual([]);
    expect(only("segment-without-offer", nothing, "review")).toEqual(['warning "commuters"']);
    expect(only("segment-without-offer", `${START}customer_segments: [Commuters, Cafés]\n`, "final")).toEqual([]);
  });

  it("speaks once, from two segments on", () => {
    expect(
      messages("segment-without-offer", `${START}customer_segments: {a: Commuters, b: Cafés}\n`, { stage: "review" }),
    ).toEqual(['Nothing is offered to "Commuters" and "Cafés".']);
  });

  it("takes an offer without `for` as meant for the only segment served", () => {
    const one = `${START}customer_segments: {commuters: Commuters, cafes: {name: Cafés, decision: ignore}}\nvalue_propositions: {bread: Fresh bread}\n`;
    expect(only("segment-without-offer", one, "final")).toEqual([]);
  });
});

describe("segment-ignored-but-linked", () => {
  const source = `${START}customer_segments:
  commuters: Commuters
  tourists: {name: Tourists, decision: ignore}
value_propositions: {bread: {for: [commuters, tourists]}}
revenue_streams: {sales: {from: [tourists, commuters]}}
channels: {kiosk: {for: all}}
`;

  it("points at the decision, and suggests to serve the segment or to unlink it, last link first", () => {
    const [finding, ...more] = lintCanvas(source, { file: "a" }).findings;
    expect(more).toEqual([]);
    expect(finding).toMatchObject({ rule: "segment-ignored-but-linked", severity: "error", related: [{}, {}] });
    expect(finding?.suggestions?.map(({ edits }) => edits)).toEqual([
      [{ kind: "set", path: ["customer_segments", "tourists", "decision"], value: "serve" }],
      [
        { kind: "remove", path: ["revenue_streams", "sales", "from", 0] },
        { kind: "remove", path: ["value_propositions", "bread", "for", 1] },
      ],
    ]);
  });

  it("suggests to take the whole link away where it names nobody else", () => {
    const [finding] = lintCanvas(source.replace("[commuters, tourists]", "[tourists]"), { file: "a" }).findings;
    expect(finding?.suggestions?.[1]?.edits).toContainEqual({
      kind: "remove",
      path: ["value_propositions", "bread", "for"],
    });
  });

  it("lets a segment that comes later be linked, and an ignored one be thought about", () => {
    expect(lines(source.replace("ignore", "later"))).toEqual([]);
    const thought = `${START}customer_segments: {tourists: {name: Tourists, decision: ignore}}\nhypotheses: {h: {statement: They never return, about: tourists}}\n`;
    expect(lines(thought)).toEqual([]);
  });
});

describe("segment-undecided", () => {
  it("says nothing about a single segment, and speaks once about many", () => {
    expect(only("segment-undecided", `${START}customer_segments: {a: Commuters}\n`, "review")).toEqual([]);
    expect(
      only(
        "segment-undecided",
        `${START}customer_segments: {a: Commuters, b: Cafés, c: {decision: serve}}\n`,
        "review",
      ),
    ).toEqual(['warning "a"']);
  });
});

describe("segments-too-many", () => {
  const source = (count: number, perspective: string) =>
    `${START}perspective: ${perspective}\ncustomer_segments:\n${Array.from({ length: count }, (_, i) => `  s${i}: Club ${i}\n`).join("")}`;

  it("allows seven to a business that exists and three to one that is planned", () => {
    expect(only("segments-too-many", source(7, "as-is"))).toEqual([]);
    expect(only("segments-too-many", source(8, "as-is"))).toEqual(['info "customer_segments"']);
    expect(only("segments-too-many", source(3, "to-be"))).toEqual([]);
    expect(only("segments-too-many", source(4, "to-be"))).toEqual(['info "customer_segments"']);
  });

  it("takes other limits as an option", () => {
    expect(
      messages("segments-too-many", source(6, "as-is"), withSetting("segments-too-many", { options: { max: 5 } })),
    ).toEqual(["6 segments are served; few businesses serve more than 5 well."]);
  });
});

describe("segment-size-impossible", () => {
  const source = (customers: string) =>
    `${START}customer_segments: {a: {name: Commuters, size: {customers: ${customers}, market: {low: 100, high: 200}}}}\n`;

  it("fires only when it is impossible for the whole of both ranges", () => {
    expect(only("segment-size-impossible", source("200"))).toEqual([]);
    expect(only("segment-size-impossible", source("{low: 150, high: 300}"))).toEqual([]);
    expect(only("segment-size-impossible", source("201"))).toEqual(['error "201"']);
  });
});

describe("ranges of characteristics", () => {
  const two = (a: string, b: string, more = "") => `${START}stage: review
customer_segments:
  young: {name: Young parents, decision: serve, characteristics: {demographic: ${a}}}
  old: {name: Grandparents, decision: serve, characteristics: {demographic: ${b}}}
${more}`;
  const ranges = (source: string) =>
    find(source).flatMap(({ rule, marked }) => (/range|inside|idle/.test(rule) ? [`${rule} ${marked}`] : []));

  it("touch without overlapping: min is inside, max is outside", () => {
    expect(ranges(two("{age: {min: 18, max: 40}}", "{age: {min: 40, max: 60}}"))).toEqual([]);
    expect(ranges(two("{age: {min: 18, max: 41}}", "{Age: {min: 40, max: 60}}"))).toEqual([
      "segments-ranges-overlap {min: 40, max: 60}",
    ]);
  });

  it("may overlap when another attribute tells the two apart", () => {
    expect(
      ranges(two("{age: {min: 18, max: 60}, town: Basel}", "{age: {min: 40, max: 70}, town: [Bern, Biel]}")),
    ).toEqual([]);
    expect(
      ranges(two("{age: {min: 18, max: 60}, town: Basel}", "{age: {min: 40, max: 70}, town: [Bern, basel]}")),
    ).toEqual(["segments-ranges-overlap {min: 40, max: 70}"]);
  });

  it("leave a gap unless a segment of any decision fills it", () => {
    const middle = (age: string) =>
      `  middle: {name: Parents of teenagers, decision: ignore, because: Too few, characteristics: {demographic: {age: ${age}}}}\n`;
    expect(ranges(two("{age: {max: 30}}", "{age: {min: 50}}"))).toEqual(["segments-ranges-gap {min: 50}"]);
    expect(ranges(two("{age: {max: 30}}", "{age: {min: 50}}", middle("{min: 30, max: 50}")))).toEqual([]);
    expect(ranges(two("{age: {max: 30}}", "{age: {min: 50}}", middle("any")))).toEqual([]);
  });

  it("have a gap only where one of them is a range: two lone numbers are no ends", () => {
    expect(ranges(two("{age: 30}", "{age: {min: 50}}"))).toEqual(["segments-ranges-gap {min: 50}"]);
    expect(ranges(two("{age: 30}", "{age: 50}"))).toEqual([]);
  });

  it("lie inside another only when every attribute does, and one strictly", () => {
    expect(ranges(two("{age: {min: 20, max: 30}}", "{age: {min: 18, max: 60}}"))).toEqual([
      "segment-inside-segment young",
      "segments-ranges-overlap {min: 18, max: 60}",
    ]);
    expect(ranges(two("{age: {min: 20, max: 30}, town: Basel}", "{age: {min: 18, max: 60}}"))).toEqual([
      "segments-ranges-overlap {min: 18, max: 60}",
    ]);
  });

  it("are told as they are meant: the upper end is outside, a year has no comma in it", () => {
    expect(messages("segments-ranges-gap", two("{born: {max: 1980}}", "{born: {min: 1990}}"))).toEqual([
      'Nobody is served or ignored with born from 1980 to 1990: "Young parents" ends before it, "Grandparents" begins after it.',
    ]);
    expect(messages("segments-ranges-overlap", two("{wealth: {max: 20000}}", "{wealth: {min: 1500}}"))).toEqual([
      '"Grandparents" and "Young parents" overlap in wealth: 1500 and more against below 20,000, and nothing else tells them apart.',
    ]);
  });

  it("identify nobody when all segments share them", () => {
    expect(ranges(two("{age: {max: 30}, town: [Bern, Basel]}", "{age: {min: 30}, town: [basel, bern]}"))).toEqual([
      "characteristic-idle [Bern, Basel]",
    ]);
  });
});

describe("segment-only-demographic", () => {
  const source = (fields: string) => `${START}customer_segments: {a: {name: Young parents, ${fields}}}\n`;

  it("is content with one need or one other basis", () => {
    const place = "characteristics: {geographic: {town: Basel}";
    expect(only("segment-only-demographic", source(`${place}}`), "review")).toEqual(['warning "a"']);
    expect(only("segment-only-demographic", source(`${place}}, needs: [bread]`), "review")).toEqual([]);
    expect(only("segment-only-demographic", source(`${place}, behavioural: {buys: daily}}`), "review")).toEqual([]);
    expect(only("segment-only-demographic", source("description: anyone"), "review")).toEqual([]);
  });
});

describe("segments-are-roles", () => {
  const source = (a: string, b: string, language = "en") =>
    `${START}language: ${language}\ncustomer_segments: {a: ${a}, b: ${b}}\n`;

  it("needs two job titles, and an English canvas", () => {
    expect(only("segments-are-roles", source("Procurement officers", "Legal counsel"), "review")).toEqual([
      'info "Procurement officers"',
    ]);
    expect(only("segments-are-roles", source("Procurement officers", "Cafés"), "review")).toEqual([]);
    expect(only("segments-are-roles", source("Procurement officers", "Legal counsel", "de"), "review")).toEqual([]);
  });
});

describe("niche-concentration", () => {
  it("begins at half of the revenue, and only when it is certain", () => {
    const source = (share: string) =>
      `${START}customer_segments: {a: {name: Carmakers, top_customer_share: ${share}}}\n`;
    expect(lines(source("49"))).toEqual([]);
    expect(lines(source("{low: 40, high: 60}"))).toEqual([]);
    expect(lines(source("50"))).toEqual(['warning niche-concentration "50"']);
  });
});
