// Writes examples/<name>.expected.json from what the linter says. Read the diff line by line before committing it: the
// files hold what the examples must raise, not what they happen to raise.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { expectationOf, expectationText } from "./example-expectation.js";

for (const name of readdirSync("examples").filter((file) => file.endsWith(".canvas.yaml"))) {
  const path = `examples/${name}`;
  const text = expectationText(expectationOf(path, readFileSync(path, "utf8")));
  writeFileSync(path.replace(".canvas.yaml", ".expected.json"), text);
}
