import { existsSync, readdirSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { beforeEach, describe, expect, it } from "vitest";
import questionsSchema from "../../schemas/questions.schema.json" with { type: "json" };
import { interview } from "../../src/interview/interview.js";
import type { Depth } from "../../src/interview/question.js";
import { answering, BAKERY, memoryFile, OPTIONS } from "../interview/bakery.js";
import { DEEP_BAKERY } from "../interview/deep-bakery.js";
import { DEEP_TUTORING } from "../interview/deep-tutoring.js";
import { NEWSPAPER } from "../interview/newspaper.js";
import { initFolder } from "./init-folder.js";

const { inFolder, read, put, init } = initFolder();

function closed(schema: object): object {
  return JSON.parse(
    JSON.stringify(schema, (_, value) => (value?.properties ? { ...value, additionalProperties: false } : value)),
  );
}

const isValid = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true }).compile(closed(questionsSchema));

interface AskedQuestion {
  readonly id: string;
  readonly options?: readonly { readonly value: string; readonly opens?: readonly string[] }[];
  readonly answer: { readonly yaml: string };
}

interface Asked {
  readonly questions: readonly AskedQuestion[];
  readonly followUps: readonly AskedQuestion[];
  readonly waiting: readonly { readonly id: string }[];
}

/** The open questions, checked against the published schema; a property that it does not tell of is an error too. */
async function ask(args: readonly string[]): Promise<Asked> {
  const { exitCode, out, err } = await init([...args, "--questions", "--format", "json"]);
  expect({ exitCode, err }).toEqual({ exitCode: 0, err: "" });
  const data = JSON.parse(out);
  expect(isValid(data) || isValid.errors).toBe(true);
  return data;
}

/** The questions that the options of an answer lead to. */
function openedBy(answer: unknown, options: AskedQuestion["options"] = []): readonly string[] {
  const chosen = Array.isArray(answer) ? answer : [answer];
  return options.flatMap(({ value, opens = [] }) => (chosen.includes(value) ? opens : []));
}

/** Answers what is open, round after round, as an agent would that knows the business; what it does not know it skips. */
async function answerAll(answers: Readonly<Record<string, unknown>>, depth: Depth): Promise<number> {
  const args = ["b.canvas.yaml", `--${depth}`];
  for (let round = 1; round < 100; round++) {
    const { questions, followUps } = await ask(args);
    if (questions.length === 0) return round;
    const opened = questions.flatMap(({ id, options }) => openedBy(answers[id], options));
    const asked = [...questions, ...followUps.filter(({ id }) => opened.includes(id))];
    const given = Object.fromEntries(asked.map(({ id }) => [id, answers[id] ?? null]));
    const { exitCode, err } = await init([...args, "--answers", "-"], JSON.stringify(given));
    expect({ exitCode, err: err.replace(/^Still open: .*\n/, "") }).toEqual({ exitCode: 0, err: "" });
  }
  throw new Error("there is always something open");
}

/** What the interview writes for somebody who answers the same, one question at a time. */
async function interviewed(answers: Readonly<Record<string, unknown>>, depth: Depth): Promise<string | undefined> {
  const script = answering(answers);
  const skipping: typeof script = {
    ...script,
    ask: async (question, progress) => {
      const reply = await script.ask(question, progress);
      return reply.kind === "leave" ? { kind: "skip" } : reply;
    },
  };
  const name = "# yaml-language-server: $schema=https://unpkg.com/bizcanvas@1/schemas/canvas.schema.json\n";
  const file = memoryFile(`${name}canvas: 1\nname: B\n`);
  await interview(skipping, file, { ...OPTIONS, depth });
  return file.text;
}

describe("canvas init --questions", () => {
  it("tells the first question of a file that is not there yet, and writes nothing", async () => {
    const { questions, waiting } = await ask(["b.canvas.yaml"]);
    expect(questions).toMatchObject([
      {
        id: "A1",
        kind: "list",
        prompt: "For whom are we creating value?",
        required: true,
        several: true,
        section: { id: "who", title: "Customer segments", step: 1, of: 9 },
        answer: { how: "a list of texts, one idea each", yaml: "A1: [one idea, another idea]" },
      },
    ]);
    expect(waiting.map(({ id }) => id)).toEqual(["R"]);
    expect(existsSync(inFolder("b.canvas.yaml"))).toBe(false);
  });

  it.each([
    ["a bakery that also sells to cafés", "quick", BAKERY],
    ["a free newspaper", "quick", NEWSPAPER],
    ["a bakery gone through deep, with the people who decide in a café", "deep", DEEP_BAKERY],
    ["a tutoring platform gone through deep, with pupils who pay nothing", "deep", DEEP_TUTORING],
  ] as const)(
    "leads, answered round after round, to the file that the interview writes: %s",
    async (_, depth, answers) => {
      const rounds = await answerAll(answers, depth);
      expect(read("b.canvas.yaml")).toBe(await interviewed(answers, depth));
      expect(rounds).toBeLessThan(Object.keys(answers).length);
    },
    120_000,
  );

  it("gives with every question a line of YAML that --answers accepts", async () => {
    await init(
      ["b.canvas.yaml", "--answers", "-"],
      "A1: [Early risers, Cafés]\nB3: ['Bread: rolls, loaves', Coffee]\n",
    );
    for (let round = 0; round < 12; round++) {
      const { questions } = await ask(["b.canvas.yaml"]);
      const lines = questions.map(({ answer }) => answer.yaml).join("\n");
      const { exitCode, err } = await init(["b.canvas.yaml", "--answers", "-"], `${lines}\n`);
      expect({ exitCode, err: err.replace(/^Still open: .*\n/, "") }).toEqual({ exitCode: 0, err: "" });
    }
  });

  it("tells which questions a choice leads to", async () => {
    put("b.canvas.yaml", "canvas: 1\nname: B\ncustomer_segments: {a: Bakers, c: Cooks}\n");
    const { questions } = await ask(["b.canvas.yaml", "--only", "R"]);
    expect(questions[0]?.options?.map(({ opens }) => opens?.[0])).toContain("R-claim");
  });

  it("tells the questions that an answer leads to, so that they can be answered beside it", async () => {
    put("b.canvas.yaml", "canvas: 1\nname: B\ncustomer_segments: {a: Bakers}\nhypotheses: {h: They pay}\n");
    const { questions, followUps } = await ask(["b.canvas.yaml", "--deep", "--only", "F4"]);
    expect(questions[0]?.options).toMatchObject([{ value: "h", opens: ["F5:h"] }]);
    expect(followUps).toMatchObject([{ id: "F5:h", kind: "fields" }]);
    await init(["b.canvas.yaml", "--deep", "--answers", "-"], "F4: h\nF5:h: {finding: 7 of 40 signed, kind: sale}\n");
    expect(read("b.canvas.yaml")).toContain("finding: 7 of 40 signed");
  });

  it("names what is left over only when nothing else is open", async () => {
    const { err } = await init(["b.canvas.yaml", "--answers", "-"], "A1: [Bakers, Cooks]\n");
    expect(err).toMatch(/^Still open: A2, /);
    const { waiting } = await ask(["b.canvas.yaml"]);
    expect([err, ...waiting.map(({ id }) => id)].filter((id) => id.includes("L:"))).toEqual([]);
  });

  it("asks about entries of a list too, as if they had their ids", async () => {
    put("b.canvas.yaml", "canvas: 1\nname: B\ncustomer_segments: [Early risers]\n");
    const { waiting } = await ask(["b.canvas.yaml"]);
    expect(waiting.map(({ id }) => id)).toContain("B1:early-risers");
    expect(read("b.canvas.yaml")).toContain("[Early risers]");
  });

  it("prints them for people", async () => {
    put("b.canvas.yaml", "canvas: 1\nname: B\ncustomer_segments: {early-risers: Early risers}\n");
    const { out } = await init(["b.canvas.yaml", "--questions"]);
    expect(out).toMatchSnapshot();
  });

  it("takes no options that contradict it", async () => {
    expect((await init(["--questions", "--blank"])).err).toContain("--blank and --questions cannot be used together");
    expect((await init(["--format", "json"])).err).toContain("use it with --questions");
    expect((await init(["--questions", "--format", "yml"])).err).toContain("there is no format");
    expect(readdirSync(inFolder())).toEqual([]);
  });
});

describe("canvas init --only", () => {
  const only = async (...names: string[]) => {
    const { questions, waiting } = await ask(["b.canvas.yaml", "--only", ...names]);
    return [...questions, ...waiting].map(({ id }) => id);
  };
  beforeEach(async () => {
    await init(["b.canvas.yaml", "--answers", "-"], "A1: [Bakers, Cooks]\nC1: [Shop, Van]\nE1: [Oven]\n");
  });

  it("asks about blocks by any of their names, steps, letters and single questions", async () => {
    expect(await only("channels")).toEqual(["C2:shop", "C2:van"]);
    expect(await only("segments")).toEqual(await only("customer_segments"));
    expect(await only("Customer segments")).toEqual(await only("who"));
    expect(await only("C2:van,D2")).toEqual(["C2:van", "D2"]);
    expect(await only("partners, key-resources")).toEqual(["E3"]);
    expect(await only("needs")).toEqual(["B1:bakers", "B1:cooks"]);
  });

  it("asks what has an answer too with --all, with the answer filled in", async () => {
    const { questions } = await ask(["b.canvas.yaml", "--only", "channels", "--all"]);
    expect(questions).toMatchObject([{ id: "C1", earlier: ["Shop", "Van"], answer: { yaml: "C1: [Shop, Van]" } }]);
  });

  it("names the closest for what it does not know", async () => {
    const failed = await init(["b.canvas.yaml", "--questions", "--only", "chanels"]);
    expect(failed).toMatchObject({ exitCode: 2, out: "" });
    expect(failed.err).toContain('is called "chanels"\n  did you mean channels?');
    expect((await init(["b.canvas.yaml", "--questions", "--only", "C2:vann"])).err).toContain("did you mean C2:van?");
    expect((await init(["b.canvas.yaml", "--questions", "--only", ","])).err).toContain("--only names nothing");
  });

  it("says so when nothing is open there", async () => {
    await init(["b.canvas.yaml", "--answers", "-"], "C2:shop: all\nC2:van: cooks\n");
    expect((await init(["b.canvas.yaml", "--questions", "--only", "channels"])).out).toBe("Nothing is open.\n");
  });
});

describe("a template with keys that nobody has filled in", () => {
  it("is gone on with, and its comments stay", async () => {
    const template = `canvas: 1
name: # your business
needs: # what?
customer_segments:
  families:
    name: Families with a freezer nearby
    who: # persons?
channels: # how?
`;
    put("t.canvas.yaml", template);
    const answers = "R-name: Corner bakery\nA2: {families: person}\n";
    expect((await init(["t.canvas.yaml", "--answers", "-"], answers)).exitCode).toBe(0);
    expect(read("t.canvas.yaml")).toBe(
      template.replace("name: #", "name: Corner bakery #").replace("who: #", "who: person #"),
    );
  });

  it("is asked for the name of the business as one without that key is", async () => {
    for (const name of ["name: # yours\n", ""]) {
      put("t.canvas.yaml", `canvas: 1\n${name}customer_segments: {a: Families}\n`);
      const { out } = await init(["t.canvas.yaml", "--questions", "--format", "json"]);
      expect(out).toContain('"id": "R-name"');
    }
  });
});
