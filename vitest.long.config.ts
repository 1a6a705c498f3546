import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { withoutExtraCertificates } from "./tests/certificates.js";

const seed = process.env.BIZCANVAS_SEED ?? String(Math.floor(Math.random() * 2 ** 31));

/** What runs only here, and every test that counts by tier or notes figures. */
const files = readdirSync("tests", { recursive: true, encoding: "utf8" })
  .map((name) => join("tests", name))
  .filter(
    (path) =>
      path.endsWith(".long.ts") ||
      (path.endsWith(".test.ts") && /\/(tier|figures)\.js"/.test(readFileSync(path, "utf8"))),
  );

export default defineConfig({
  test: {
    include: files,
    reporters: ["default", "./tests/skip-check.ts"],
    globalSetup: "tests/print-seed.ts",
    env: { ...withoutExtraCertificates(), BIZCANVAS_TIER: "long", BIZCANVAS_SEED: seed },
    testTimeout: 10 * 60_000,
    hookTimeout: 180_000,
  },
});
