import { describe, expect, test } from "vitest";
import { canvasInFolder as canvas, read } from "./canvas-in-folder.js";
import { useFolder, write } from "./lint-folder.js";

const LOOSE = "name:   'Bakery' # ours\ncanvas: 1\n";
const TIDY = "canvas: 1\nname: Bakery # ours\n";

useFolder();

describe("canvas fmt", () => {
  test("formats what needs it and says which files those were", async () => {
    write({
      "a.canvas.yaml": LOOSE,
      "b/b.canvas.yml": TIDY,
      "c.yaml": LOOSE,
      ".gitignore": "d*\n",
      "d.canvas.yaml": LOOSE,
    });
    expect(await canvas(["fmt"])).toEqual({ code: 0, out: "a.canvas.yaml: formatted\n", err: "" });
    expect([read("a.canvas.yaml"), read("c.yaml"), read("d.canvas.yaml")]).toEqual([TIDY, LOOSE, LOOSE]);
    expect(await canvas(["fmt"])).toEqual({ code: 0, out: "", err: "" });
  });

  test("--check writes nothing, lists the files and exits with 1", async () => {
    write({ "a.canvas.yaml": LOOSE, "b.canvas.yaml": TIDY });
    expect(await canvas(["fmt", "--check"])).toEqual({
      code: 1,
      out: "a.canvas.yaml\n",
      err: "1 of 2 files is not formatted; canvas fmt formats it\n",
    });
    expect(read("a.canvas.yaml")).toBe(LOOSE);
    expect(await canvas(["fmt", "--check", "b.canvas.yaml"])).toEqual({ code: 0, out: "", err: "" });
  });

  test.each(["--diff", "--dry-run"])("%s prints what would change and writes nothing", async (option) => {
    write({ "a.canvas.yaml": LOOSE });
    const { code, out } = await canvas(["fmt", option]);
    expect(code).toBe(0);
    expect(out).toBe(
      "--- a/a.canvas.yaml\n+++ b/a.canvas.yaml\n@@ -1,2 +1,2 @@\n-name:   'Bakery' # ours\n canvas: 1\n+name: Bakery # ours\n",
    );
    expect(read("a.canvas.yaml")).toBe(LOOSE);
    expect((await canvas(["fmt", option, "--check"])).code).toBe(1);
  });

  test("- formats standard input to standard output", async () => {
    expect(await canvas(["fmt", "-"], { stdin: LOOSE })).toEqual({ code: 0, out: TIDY, err: "" });
    expect(await canvas(["fmt", "-"], { stdin: TIDY })).toEqual({ code: 0, out: TIDY, err: "" });
    expect((await canvas(["fmt", "--check", "-"], { stdin: LOOSE })).code).toBe(1);
  });

  test("leaves a file that is no YAML as it is, says where, and formats the others", async () => {
    const broken = "canvas: 1\nname: [a\n";
    write({ "a.canvas.yaml": broken, "b.canvas.yaml": LOOSE, "c.canvas.yaml": "canvas: 1\nname: A\nname: B\n" });
    const { code, out, err } = await canvas(["fmt"]);
    expect({ code, out }).toEqual({ code: 2, out: "b.canvas.yaml: formatted\n" });
    expect(err).toMatch(/^a\.canvas\.yaml:2:7: error yaml-syntax: .*\nc\.canvas\.yaml:3:1: error duplicate-id: .*\n$/);
    expect(read("a.canvas.yaml")).toBe(broken);
  });

  test("formats a canvas with schema errors: they are for lint to tell", async () => {
    write({ "a.canvas.yaml": "canvas: 1\nname: A\nsegments:   {a: B}\n" });
    expect((await canvas(["fmt"])).code).toBe(0);
    expect(read("a.canvas.yaml")).toBe("canvas: 1\nname: A\nsegments: {a: B}\n");
  });

  test("leaves out what the config ignores, and fails when nothing matches", async () => {
    write({ "a.canvas.yaml": LOOSE, "canvas.config.yaml": "ignores: [a.canvas.yaml]\n" });
    expect((await canvas(["fmt", "a.canvas.yaml"])).out).toBe("");
    expect((await canvas(["fmt", "a.canvas.yaml", "--no-config"])).out).toBe("a.canvas.yaml: formatted\n");
    expect((await canvas(["fmt", "nothing-here"])).code).toBe(2);
  });
});
