import { expect, test } from "vitest";
import { command } from "../../src/cli/init/closing.js";

test.each([
  [{}, "canvas init a.canvas.yaml"],
  [{ deep: true, all: undefined }, "canvas init a.canvas.yaml --deep"],
  [
    { only: "segments,C2:web site", config: false },
    'canvas init a.canvas.yaml --only "segments,C2:web site" --no-config',
  ],
])("a command is told with the options %j", (given, told) => {
  expect(command("init", "a.canvas.yaml", given)).toBe(told);
});
