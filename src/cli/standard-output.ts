/** True for `-`, and for the name that standard output has among files: written as a file, it would be replaced. */
export function namesStandardOutput(name: string): boolean {
  return name === "-" || name === "/dev/stdout";
}
