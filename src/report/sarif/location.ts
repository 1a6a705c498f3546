import type { Range } from "../../model/path.js";
import type { FileReport, NamedFile } from "../report.js";
import { type ArtifactLocation, artifactLocation } from "./file-uri.js";
import { type Message, message } from "./message.js";

/** A longer piece of the source is found by its numbers; quoted in every finding, it would swell the document. */
const LONGEST_SNIPPET = 2000;

interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

interface Location {
  readonly id?: number;
  readonly physicalLocation: {
    readonly artifactLocation: ArtifactLocation;
    readonly region: Region & { readonly snippet?: Message };
  };
  readonly message?: Message;
}

/** The location of a file as code scanning looks for it. */
export function fileLocation({ pathInRepository, file }: NamedFile): ArtifactLocation {
  return artifactLocation(pathInRepository ?? file);
}

/** A place of a file with the text that stands there. */
export function locationOf(range: Range, file: FileReport): Location {
  const snippet = file.source.slice(range.start.offset, range.end.offset);
  const quoted = snippet === "" || snippet.length > LONGEST_SNIPPET ? {} : { snippet: { text: snippet } };
  return {
    physicalLocation: { artifactLocation: fileLocation(file), region: { ...regionOf(range), ...quoted } },
  };
}

/** A second place, numbered as viewers want it. */
export function relatedLocation(
  { range, label }: { readonly range: Range; readonly label: string },
  index: number,
  file: FileReport,
): Location {
  const place = { id: index + 1, ...locationOf(range, file) };
  return label === "" ? place : { ...place, message: message(label) };
}

/** Columns count UTF-16 units; the end is the first column after. */
export function regionOf({ start, end }: Range): Region {
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}
