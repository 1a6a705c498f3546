/**
 * Someone's words on one line: where a line ends in a block text is layout of the file, not part of what is said. What a
 * sentence puts behind such a text stands close to it.
 */
export function onOneLine(text: string): string {
  if (!text.includes("\n")) return text;
  let said = "";
  for (const line of text.split("\n")) {
    const words = line.trim();
    const isClose = said === "" || words === "" || /^[,;:)]/.test(words);
    said += isClose ? words : ` ${words}`;
  }
  return said;
}
