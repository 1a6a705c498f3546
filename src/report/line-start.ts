/** The name of a file as a line may begin with it: GitHub Actions takes a line that starts with two colons as a command. */
export function atLineStart(file: string): string {
  return /^\s*(::|##\[)/.test(file) ? `./${file}` : file;
}
