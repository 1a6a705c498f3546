import { describe, expect, it } from "vitest";
import { identityOf } from "../../src/lint/identity.js";

describe("identityOf", () => {
  it("is the rule, what the finding is about and the offending value", () => {
    expect(identityOf("some-rule", { subject: "channels/site" })).toBe("some-rule:channels/site");
    expect(identityOf("some-rule", { subject: "channels/site", value: "x" })).toBe("some-rule:channels/site=x");
  });

  it("does not depend on how accents are composed or on spacing", () => {
    const value = "Cafe\u0301  bar\n";
    expect(identityOf("r", { subject: "s", value })).toBe(identityOf("r", { subject: "s", value: "Caf\u00e9 bar" }));
  });

  it("never takes a part of the subject for a value", () => {
    expect(identityOf("r", { subject: "a=b" })).not.toBe(identityOf("r", { subject: "a", value: "b" }));
    expect(identityOf("r", { subject: "a%3Db" })).not.toBe(identityOf("r", { subject: "a=b" }));
  });
});
