import { letterOf, SECTIONS, type SectionId } from "../src/interview/question.js";
import { QUESTIONS } from "../src/interview/questions/index.js";
import { everyQuestion } from "../tests/interview/every-question.js";

const TABLE = /(?<=<!-- questions: generated -->\n)[\s\S]*?(?=<!-- end -->)/;

/** The page with the table of all questions made anew from the questions themselves. */
export function withQuestions(page: string): string {
  return page.replace(TABLE, `\n${table()}\n\n`);
}

function table(): string {
  const rows = everyQuestion().map(({ question, family }) => ({ question, family, letter: letterOf(question.id) }));
  const firsts = rows.filter((row, i) => rows.findIndex(({ letter }) => letter === row.letter) === i);
  const inOrder = QUESTIONS.flatMap(({ id }) => firsts.filter(({ family }) => family === id));
  const lines = inOrder.map(({ question, letter }) =>
    [
      `\`${letter}${question.id.includes(":") ? ":…" : ""}\``,
      SECTIONS[question.section as SectionId],
      question.prompt.replaceAll("|", "\\|"),
      question.depth ?? "quick",
      question.writes.map((place) => `\`${place}\``).join(", "),
    ].join(" | "),
  );
  const head = ["id | step | question | asked | writes", "--- | --- | --- | --- | ---"];
  return [...head, ...lines].map((line) => `| ${line} |`).join("\n");
}
