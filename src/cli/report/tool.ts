import pack from "../../../package.json" with { type: "json" };
import type { Tool } from "../../report/report.js";

/** This program, as reports name it. */
export const TOOL: Tool = { version: pack.version, homepage: pack.homepage };
