import type { Severity } from "../../model/finding.js";
import type { RuleDescription, Tool } from "../report.js";

/** How SARIF calls severities. */
export const LEVELS = { error: "error", warning: "warning", info: "note" } as const satisfies Record<Severity, string>;

/** The program that made the report, with every rule that was switched on. */
export function driver(rules: readonly RuleDescription[], tool: Tool | undefined): object {
  const from = tool && { semanticVersion: tool.version, informationUri: tool.homepage };
  return { name: "canvas", ...from, rules: rules.map(describe) };
}

function describe({ id, category, severity, summary, why, advice, source }: RuleDescription): object {
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: {
      text: `${why}\nWhat to do: ${advice}\nSource: ${source}\nMore: canvas explain ${id}`,
      markdown: `${why}\n\n**What to do:** ${advice}\n\n**Source:** ${source}\n\nMore: \`canvas explain ${id}\``,
    },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: { tags: [category] },
  };
}
