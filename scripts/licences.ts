import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The licence texts of all packages that these modules are of, in alphabetical order. */
export function licencesOf(modules: readonly string[]): string {
  const packages = new Set(modules.flatMap(packageFolder));
  return [...packages].sort().map(licenceOf).join("\n\n");
}

function packageFolder(module: string): readonly string[] {
  const found = /^.*node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/.exec(module);
  return found ? [found[0]] : [];
}

function licenceOf(folder: string): string {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry) && existsSync(join(folder, entry)));
  const text = file ? readFileSync(join(folder, file), "utf8").trim() : `Licence: ${license}`;
  return `${name} ${version} (${license})\n${"-".repeat(40)}\n${text}`;
}
