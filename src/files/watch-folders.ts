import { type FSWatcher, statSync, watch } from "node:fs";
import { FileError } from "./file-error.js";
import { hasCode } from "./write-error.js";

/** Notices that something has happened in some folders: not what, and not below them. */
export interface FolderWatch {
  /** Watches these folders and no others any more. Throws FileError when the system has no more watches to give. */
  watch(folders: Iterable<string>): void;
  /** Resolves when something has happened since it was last forgotten; at once when it already has. */
  event(): Promise<void>;
  /** Whether something has happened since this was last asked. */
  takeEvent(): boolean;
  close(): void;
}

interface Watched {
  readonly watcher: FSWatcher;
  /** A folder that was removed and made again is another one, of which the old watch hears nothing. */
  readonly identity: string;
}

/**
 * Begins to watch. Folders, not files: editors replace a file by another one, and a watch of the file would stay with
 * the old one. Whoever is told looks for himself what has changed, so that an event too many or without a name, as
 * systems send them, does no harm.
 */
export function watchFolders(): FolderWatch {
  const watched = new Map<string, Watched>();
  let hasHappened = false;
  let wake: (() => void) | undefined;
  const happened = () => {
    hasHappened = true;
    wake?.();
  };
  const drop = (folder: string) => {
    watched.get(folder)?.watcher.close();
    watched.delete(folder);
  };
  return {
    watch(folders) {
      const wanted = new Set(folders);
      for (const folder of [...watched.keys()]) if (!wanted.has(folder)) drop(folder);
      for (const folder of wanted) {
        const identity = identityOf(folder);
        if (watched.get(folder)?.identity === identity) continue;
        drop(folder);
        if (identity === undefined) continue;
        const watcher = begin(folder, happened);
        if (watcher === undefined) continue;
        watcher.on("error", () => {
          drop(folder);
          happened();
        });
        watched.set(folder, { watcher, identity });
      }
    },
    event: () =>
      new Promise((resolve) => {
        wake = resolve;
        if (hasHappened) resolve();
      }),
    takeEvent() {
      const was = hasHappened;
      hasHappened = false;
      return was;
    },
    close() {
      for (const folder of [...watched.keys()]) drop(folder);
    },
  };
}

/** Undefined when it is gone again or may not be looked into: then the folder around it tells when it is back. */
function begin(folder: string, happened: () => void): FSWatcher | undefined {
  try {
    return watch(folder, happened);
  } catch (error) {
    if (!hasCode(error, "ENOSPC") && !hasCode(error, "EMFILE")) return undefined;
    const hint = "name the folders that matter, or raise the limit (sysctl fs.inotify.max_user_watches)";
    throw new FileError("io", folder, "the system can watch no more folders", hint, { cause: error });
  }
}

function identityOf(folder: string): string | undefined {
  const stats = statSync(folder, { throwIfNoEntry: false });
  return stats?.isDirectory() ? `${stats.dev} ${stats.ino}` : undefined;
}
