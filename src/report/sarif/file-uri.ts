/** Where a file is, in the terms of SARIF: below the root of the repository where it can be, so that forges find it. */
export interface ArtifactLocation {
  readonly uri: string;
  readonly uriBaseId?: string;
}

export const ROOT = "%SRCROOT%";

/** The location of a file by its path: relative to the root, or whole; separators are `/`. */
export function artifactLocation(path: string): ArtifactLocation {
  if (/^([A-Za-z]:)?\//.test(path)) return { uri: `file://${path.startsWith("/") ? "" : "/"}${encoded(path)}` };
  return path.startsWith("../") ? { uri: encoded(path) } : { uri: encoded(path), uriBaseId: ROOT };
}

function encoded(path: string): string {
  // Half a surrogate pair cannot be encoded, nor can such a name exist on a disk.
  const parts = path.replace(/\p{Cs}/gu, "\ufffd").split("/");
  return parts.map((part, i) => (i === 0 && /^[A-Za-z]:$/.test(part) ? part : encodeURIComponent(part))).join("/");
}
