import { expect, test } from "vitest";
import { commandWith } from "../../src/cli/shell-command.js";

test.each([
  [{}, "canvas init a.canvas.yaml"],
  [{ deep: true, all: undefined }, "canvas init a.canvas.yaml --deep"],
  [
    { only: "segments,C2:web site", config: false },
    'canvas init a.canvas.yaml --only "segments,C2:web site" --no-config',
  ],
])("a command is told with the options %j", (given, told) => {
  expect(commandWith("canvas init", "a.canvas.yaml", given)).toBe(told);
});
