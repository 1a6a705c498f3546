import { FileError } from "../../files/file-error.js";
import { type ReadLimits, readText } from "../../files/read.js";
import { writeText } from "../../files/write.js";
import type { InterviewFile } from "../../interview/interview.js";
import { harmless } from "../../text/harmless.js";
import type { Target } from "./target.js";

interface Place extends Pick<Target, "path" | "label" | "replaces"> {
  readonly limit?: ReadLimits;
}

/** The file on the disk: read anew before each question, written whole after each answer. */
export function fileOnDisk({ path, label, replaces, limit }: Place): InterviewFile {
  // What the canvas replaces counts as no canvas until it is written over.
  let replaced = replaces;
  const read = (): string | undefined => {
    try {
      const text = readText(path, { label, ...limit });
      return text === replaced ? undefined : text;
    } catch (error) {
      if (error instanceof FileError && error.code === "missing") return undefined;
      throw error;
    }
  };
  return {
    read,
    write: async (text, expected) => {
      const outcome = await writeText(path, text, { expect: expected ?? replaced, label });
      if (outcome === "written") replaced = null;
      return outcome;
    },
    whyNotWritten: (error) => {
      if (!(error instanceof FileError)) return undefined;
      const advice = error.hint === undefined ? "" : ` (${error.hint})`;
      return `${harmless(error.message)}${advice}. Your answer is filled in again: accept it to try once more.`;
    },
  };
}

/** A file that is only written when the whole interview is over. */
export function fileInMemory(text: string | undefined): InterviewFile {
  let now = text;
  return {
    read: () => now,
    write: async (next) => {
      now = next;
      return "written";
    },
  };
}
