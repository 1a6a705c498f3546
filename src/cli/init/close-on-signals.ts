const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/**
 * Gives the terminal back before a signal ends the process: a shell whose terminal stays raw takes no more commands.
 * Nothing has to be saved then, every answer is on the disk. Returns what undoes it.
 */
export function closeOnSignals(close: () => void): () => void {
  const end = (signal: NodeJS.Signals): void => {
    forget();
    close();
    // Ends as if nobody had listened, so that whoever started the program can tell how it ended.
    process.kill(process.pid, signal);
  };
  const forget = (): void => {
    for (const signal of SIGNALS) process.off(signal, end);
  };
  for (const signal of SIGNALS) process.on(signal, end);
  return forget;
}
