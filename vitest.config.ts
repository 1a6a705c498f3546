import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", "./tests/skip-check.ts"],
    // Some tests install the packed tarball or drive a terminal.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
