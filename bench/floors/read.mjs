// Reads every file of a folder and does nothing with it.
import { readdirSync, readFileSync } from "node:fs";

const folder = process.argv[2];
for (const name of readdirSync(folder)) readFileSync(`${folder}/${name}`, "utf8");
