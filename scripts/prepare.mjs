// Runs after `npm install` here and wherever this repository is installed from git: by `npx github:…` and by pre-commit.
// Such a clone has no build yet, and when the installation is a global one, npm leaves out what a build needs.
import { execSync } from "node:child_process";
import { existsSync } from "node:fs";

const run = (command) => execSync(command, { stdio: "inherit", env: { ...process.env, npm_config_global: "false" } });

if (!existsSync("dist/cli/run.js")) {
  if (!existsSync("node_modules/rolldown"))
    run("npm install --ignore-scripts --include=dev --no-save --no-audit --no-fund");
  run("npm run --silent build -- --no-types");
}
