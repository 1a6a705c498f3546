import { harmless } from "../../text/harmless.js";
import {
  type Failure,
  type FileReport,
  findingsToShow,
  MACHINE_LIMIT,
  moreFindings,
  type Report,
  type SkippedFile,
} from "../report.js";
import { artifactLocation } from "./file-uri.js";
import { fileLocation } from "./location.js";
import { message } from "./message.js";

/** How the run went: findings are its result, not its failure. */
export function invocation({ files, failures, skipped = [], shownFrom }: Report): object {
  const notifications = [
    ...failures.map(failureNotification),
    ...files.flatMap((file) => omissionNotification(file, findingsToShow(file, shownFrom, MACHINE_LIMIT).omitted)),
    ...skipped.map(skippedNotification),
  ];
  return {
    executionSuccessful: failures.length === 0,
    ...(notifications.length > 0 && { toolExecutionNotifications: notifications }),
  };
}

function failureNotification({ file, message: text, hint = "" }: Failure): object {
  const place = file !== undefined && {
    locations: [{ physicalLocation: { artifactLocation: artifactLocation(file) } }],
  };
  return { level: "error", message: message(text, hint), ...place };
}

function omissionNotification(file: FileReport, omitted: number): readonly object[] {
  if (omitted === 0) return [];
  const locations = [{ physicalLocation: { artifactLocation: fileLocation(file) } }];
  const text = `${harmless(file.file)} has ${moreFindings(omitted)} than are listed here.`;
  return [{ level: "warning", message: message(text), locations }];
}

function skippedNotification(skipped: SkippedFile): object {
  const locations = [{ physicalLocation: { artifactLocation: fileLocation(skipped) } }];
  return { level: "note", message: message(`${harmless(skipped.file)} ${skipped.reason}: skipped.`), locations };
}
