import type { SuppressedFinding } from "../../model/finding.js";
import type { FileReport, ReportedFinding, TextFix } from "../report.js";
import { fileLocation, locationOf, regionOf, relatedLocation } from "./location.js";
import { message } from "./message.js";
import { LEVELS } from "./rules.js";

/** What the results of one file share. */
export interface ResultContext {
  readonly file: FileReport;
  readonly lineHashes: readonly string[];
  /** Places of the rules in the list of the driver. */
  readonly ruleIndexes: ReadonlyMap<string, number>;
  /** Whether anything in the run is suppressed: then every result must say whether it is. */
  readonly sayIfSuppressed: boolean;
}

/** A finding as a result. */
export function resultOf(finding: ReportedFinding & Partial<SuppressedFinding>, context: ResultContext): object {
  const { file, lineHashes, ruleIndexes } = context;
  const { rule, severity, range, related, identity, textFix } = finding;
  const ruleIndex = ruleIndexes.get(rule);
  const lineHash = lineHashes[range.start.line - 1];
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: message(finding.message, finding.advice),
    locations: [locationOf(range, file)],
    ...(related.length > 0 && { relatedLocations: related.map((place, i) => relatedLocation(place, i, file)) }),
    partialFingerprints: {
      "canvasFinding/v1": identity,
      ...(lineHash !== undefined && { primaryLocationLineHash: lineHash }),
    },
    ...(textFix && { fixes: [fixOf(textFix, file)] }),
    ...(context.sayIfSuppressed && { suppressions: suppressionsOf(finding) }),
  };
}

function fixOf({ title, replacements }: TextFix, file: FileReport): object {
  const changes = replacements.map(({ range, text }) => ({
    deletedRegion: regionOf(range),
    insertedContent: { text },
  }));
  return {
    description: message(title),
    artifactChanges: [{ artifactLocation: fileLocation(file), replacements: changes }],
  };
}

function suppressionsOf({ suppression }: Partial<SuppressedFinding>): readonly object[] {
  if (suppression === undefined) return [];
  const { by, reason } = suppression;
  return [
    {
      kind: by === "inline" ? "inSource" : "external",
      status: "accepted",
      ...(reason !== undefined && { justification: reason }),
    },
  ];
}
