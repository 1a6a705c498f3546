/** The exit code that a shell expects of a program that Ctrl-C ended. */
export const INTERRUPTED = 130;
