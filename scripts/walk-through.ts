import { inquirerPrompter } from "../src/interview/inquirer-prompter.js";
import { interview } from "../src/interview/interview.js";
import type { Prompter } from "../src/interview/prompter.js";
import type { Answers, Option, Question } from "../src/interview/question.js";
import { answering, BAKERY, memoryFile, OPTIONS } from "../tests/interview/bakery.js";
import { fakeScreen } from "./fake-screen.js";

const COLUMNS = 80;
const ROWS = 40;
const ENTER = "\r";
const DOWN = "\u001b[B";

const HEADING = `# The quick interview, screen by screen

\`canvas init bakery.canvas.yaml\`, answered for a bakery that also sells to cafés. Each screen is shown as it stands before
Enter accepts the answer. This page is drawn by the prompts themselves: \`npm run docs\` renews it, and a test compares it.
`;

/** The recorded interview of a bakery, as a page: every question with its answer, as the terminal shows it. */
export async function walkThrough(): Promise<string> {
  const screens: string[] = [];
  const file = memoryFile();
  await interview(recorded(screens), file, OPTIONS);
  const shown = screens.map((screen) => `\`\`\`text\n${screen}\n\`\`\`\n`).join("\n");
  return `${HEADING}\n${shown}\n## The file\n\n\`\`\`yaml\n${file.text}\`\`\`\n`;
}

/** Somebody who presses the keys that give the answers, on a screen of their own for each question. */
function recorded(screens: string[]): Prompter {
  const script = answering(BAKERY);
  return {
    ...script,
    ask: async (question, progress) => {
      const wanted = await script.ask(question, progress);
      if (wanted.kind !== "answer") return wanted;
      const screen = fakeScreen(COLUMNS, ROWS);
      const prompter = inquirerPrompter({ input: screen.input, output: screen.output, colour: false });
      const asked = prompter.ask(question, progress);
      await screen.press(...keysFor(question, wanted.answer));
      screens.push(screen.lines().join("\n").trim());
      await screen.press(ENTER);
      const reply = await asked;
      prompter.close();
      return reply;
    },
  };
}

function keysFor(question: Question, answer: unknown): readonly string[] {
  // The script's contract: the answer has the kind of the question.
  switch (question.kind) {
    case "text":
      return ["\u0015", answer as Answers["text"]];
    case "list":
      return (answer as Answers["list"]).flatMap((line) => [line, ENTER]);
    case "choice":
      return [digit(question.options, answer as Answers["choice"])];
    case "checklist":
      return toggles(question, answer as Answers["checklist"]).map((value) => digit(question.options, value));
    case "assign":
      return question.rows.flatMap(({ value }) => [
        digit(question.options, (answer as Answers["assign"]).get(value) ?? ""),
        DOWN,
      ]);
    case "fields":
      return question.fields.flatMap(({ id }) => [(answer as Answers["fields"]).get(id) ?? "", DOWN]);
  }
}

/** What has to be ticked or unticked. */
function toggles(
  { earlier, suggested }: Question & { kind: "checklist" },
  answer: readonly string[],
): readonly string[] {
  const ticked = earlier ?? suggested ?? [];
  return [...ticked.filter((value) => !answer.includes(value)), ...answer.filter((value) => !ticked.includes(value))];
}

function digit(options: readonly Option[], value: string): string {
  return String(options.findIndex((option) => option.value === value) + 1);
}
