import { escapeXml } from "../text/escape-xml.js";
import { xmlAttributes } from "./xml.js";

/** One result, as test reports know it. */
export interface JunitCase {
  readonly name: string;
  readonly classname: string;
  readonly outcome: "passed" | "failure" | "error" | "skipped";
  readonly type?: string;
  readonly message?: string;
  /** What is shown when one opens it. */
  readonly lines?: readonly string[];
}

/** A case as XML; one that passes may still have something to say. */
export function junitCase({ name, classname, outcome, type, message, lines = [] }: JunitCase): string {
  const start = `    <testcase${xmlAttributes({ name, classname })}`;
  const body = lines.map(escapeXml).join("\n");
  if (outcome === "passed" && body === "") return `${start}/>\n`;
  const tag = outcome === "passed" ? "system-out" : outcome;
  const attributes = outcome === "passed" ? "" : xmlAttributes({ type, message });
  return `${start}>\n      <${tag}${attributes}>${body}</${tag}>\n    </testcase>\n`;
}
