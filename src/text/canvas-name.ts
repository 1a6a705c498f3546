/** What finds the canvases of a folder: only files that are called so are looked for. */
export const CANVAS_GLOBS: readonly string[] = ["*.canvas.yaml", "*.canvas.yml"];

const CANVAS = /\.canvas\.ya?ml$/;

/** True for what is called like a canvas: only such files are looked for, the others have to be named. */
export function isCanvasName(path: string): boolean {
  return CANVAS.test(path);
}

/** True for an operand that can only be a file: no id and no name of a thing ends like this. */
export function isYamlName(operand: string): boolean {
  return /\.ya?ml$/i.test(operand);
}

/** `bank` of `bank.canvas.yaml`; anything else as it is. */
export function withoutCanvasEnding(path: string): string {
  return path.replace(CANVAS, "");
}
