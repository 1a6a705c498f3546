import { groupedNumber } from "../../text/grouped-number.js";
import type { Io } from "../io.js";

/** Shows on a terminal how far a long run has come, on one line that is wiped at the end. */
export interface Progress {
  /** How many files there will be. */
  expect(count: number): void;
  /** One more is done. */
  step(): void;
  end(): void;
}

/** Short runs are over before anybody looks. */
const WAIT = 500;
const BETWEEN = 100;

export function progress({ stderr, now }: Io, isQuiet: boolean): Progress {
  const start = now().getTime();
  let [total, done, shownAt] = [0, 0, 0];
  const isShown = stderr.isTTY === true && !isQuiet;
  return {
    expect: (count) => {
      total += count;
    },
    step() {
      done++;
      const time = isShown ? now().getTime() : 0;
      if (!isShown || time - start < WAIT || time - shownAt < BETWEEN) return;
      shownAt = time;
      const files = `checked ${groupedNumber(done)} of ${groupedNumber(total)} files`;
      stderr.write(`\r\u001b[K${files}, ${timeLeft(((time - start) / done) * (total - done))} left`);
    },
    end() {
      if (shownAt > 0) stderr.write("\r\u001b[K");
      shownAt = 0;
    },
  };
}

/** By how long the files so far took; a rough figure, so in round numbers. */
function timeLeft(milliseconds: number): string {
  const seconds = Math.max(1, Math.round(milliseconds / 1000));
  return seconds < 90 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
