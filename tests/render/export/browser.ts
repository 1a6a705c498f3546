import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const PLACES = [process.env.CHROMIUM ?? "", "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

const executablePath = PLACES.find((path) => path !== "" && existsSync(path));

/** Without a browser these tests are left out, but not where they are required. */
export const HAS_BROWSER = executablePath !== undefined || process.env.BIZCANVAS_REQUIRE_DATA === "1";

/** Starts a real browser that talks to nobody. */
export async function startBrowser(): Promise<Browser> {
  if (executablePath === undefined) throw new Error(`no Chromium was found in ${PLACES.filter(Boolean).join(", ")}`);
  return chromium.launch({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
