export { readCanvas } from "./document/read-canvas.js";
