import { defineConfig } from "vitest/config";
import { withoutExtraCertificates } from "./tests/certificates.js";
import LongestFirst from "./tests/longest-first.js";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    reporters: ["default", "./tests/skip-check.ts"],
    // Many tests only wait for the program that they run: one worker for each processor keeps all of them busy.
    maxWorkers: "100%",
    // No test changes what modules share, so none has to load them anew.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // Some tests install the packed tarball or drive a terminal.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    env: withoutExtraCertificates(),
  },
});
