/** Said of a text whose lines end as they did on Macs before 2001. */
export const OLD_MAC = {
  message: "the lines end as on old Macs, with a carriage return alone, so all of them are read as one",
  advice: "Save the file with line ends of Unix (LF) or Windows (CRLF).",
} as const;

/** True for a text of several lines, none of which ends as YAML has it. */
export function isOfOldMac(source: string): boolean {
  return !source.includes("\n") && source.trimEnd().includes("\r");
}
