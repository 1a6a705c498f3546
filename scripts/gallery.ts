// Draws the gallery in docs/ again.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { galleryFiles } from "./gallery-files.js";

const files = await galleryFiles();
mkdirSync("docs/gallery", { recursive: true });
for (const name of readdirSync("docs/gallery")) if (!files.has(`docs/gallery/${name}`)) rmSync(`docs/gallery/${name}`);
for (const [path, text] of files) writeFileSync(path, text);
