/** A line for people as GitHub Actions shows it too: one that begins with two colons is a command there, whoever wrote it. */
export function notACommand(line: string): string {
  return line.replace(/^\s*(?=::|##\[)/, "$&· ");
}
