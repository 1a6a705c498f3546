import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { schemaCommand } from "../../src/cli/commands/schema.js";
import { fakeIo } from "./fake-io.js";

async function print(...operands: string[]): Promise<unknown> {
  const io = fakeIo();
  expect(await schemaCommand(operands, {}, io)).toBe(0);
  return JSON.parse(io.out);
}

function published(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`../../schemas/${name}.schema.json`, import.meta.url), "utf8"));
}

describe("canvas schema", () => {
  it("prints the schema of the file format", async () => {
    expect(await print()).toEqual(published("canvas"));
  });

  it("prints the schema of the report", async () => {
    expect(await print("report")).toEqual(published("report"));
  });

  it("prints the schema of open questions", async () => {
    expect(await print("questions")).toEqual(published("questions"));
  });

  it("knows no others", async () => {
    await expect(print("reprt")).rejects.toMatchObject({
      message: 'there is no schema "reprt"',
      hint: "did you mean report?",
    });
  });
});
