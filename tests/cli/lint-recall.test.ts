import { expect, it } from "vitest";
import type { Project } from "../../src/cli/lint/config/projects.js";
import type { Input } from "../../src/cli/lint/input-outcome.js";
import { type Checked, memory } from "../../src/cli/lint/memory.js";

const INPUT: Input = { kind: "canvas", label: "a", path: "/a", source: "canvas: 1", origin: "file" };

it("a file is checked again when its text or its config is another one, and only then", () => {
  const { recall, keep } = memory();
  const checked = { failures: [] } as unknown as Checked;
  const project = (rule: string) => ({ config: { rules: new Map([[rule, "off"]]) } }) as unknown as Project;
  expect(recall(INPUT, undefined)).toBeUndefined();
  keep(INPUT, project("schema"), checked);
  expect(recall({ ...INPUT }, project("schema"))).toBe(checked);
  expect(recall({ ...INPUT, source: "canvas: 2" }, project("schema"))).toBeUndefined();
  expect(recall({ ...INPUT, path: "/b" }, project("schema"))).toBeUndefined();
  expect(recall(INPUT, project("cut-text"))).toBeUndefined();
  expect(recall(INPUT, undefined)).toBeUndefined();
});
