const BULLET = /^[-–—*+•·▪●◦‣]\s+(?=\S)/u;
const COUNTED = /^\(?\d{1,3}\)\s+(?=\S)/;
const NUMBER = /^\d{1,3}\.\s+(?=\S)/;

/**
 * Lines as they were meant, without the bullets and numbers of the list that they were copied from. A number and a full
 * stop may also begin a name (`1. FC Köln`): they are marks where every line has a mark.
 */
export function withoutListMarks(lines: readonly string[]): readonly string[] {
  const isMarked = (line: string) => [BULLET, COUNTED, NUMBER].some((mark) => mark.test(line));
  const isNumbered = lines.length > 1 && lines.every(isMarked);
  return lines.map((line) => {
    const bare = line.replace(BULLET, "").replace(COUNTED, "");
    return isNumbered ? bare.replace(NUMBER, "") : bare;
  });
}
