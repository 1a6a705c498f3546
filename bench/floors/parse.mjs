// Parses every file of a folder with `yaml`, as plainly as that can be done.
import { readdirSync, readFileSync } from "node:fs";
import { parseDocument } from "yaml";

const folder = process.argv[2];
for (const name of readdirSync(folder)) parseDocument(readFileSync(`${folder}/${name}`, "utf8"));
