import type { Finding } from "../model/finding.js";

/**
 * The name of a finding that stays the same from run to run: the rule, what it is about and the offending value; never
 * a line or an index, so that it survives edits elsewhere in the file. Readable, because baselines are read in diffs.
 */
export function identityOf(rule: string, { subject, value }: Pick<Finding, "subject" | "value">): string {
  const about = `${rule}:${normal(subject).replaceAll("%", "%25").replaceAll("=", "%3D")}`;
  return value === undefined ? about : `${about}=${normal(value)}`;
}

/** The id of the rule that an identity names. */
export function ruleOfIdentity(identity: string): string {
  return identity.slice(0, identity.indexOf(":"));
}

function normal(text: string): string {
  if (NORMAL.test(text)) return text;
  return text.normalize("NFC").trim().replace(/\s+/g, " ");
}

/** Text in ASCII with single spaces, as nearly all is. */
const NORMAL = /^[!-~]+(?: [!-~]+)*$/;
