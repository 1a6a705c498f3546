import { FileError } from "./file-error.js";

/** Puts into words what the system says about a path. Throws what is not the system's: that is a bug. */
export function fromSystemError(error: unknown, path: string, label: string): FileError {
  if (error instanceof FileError) return error;
  if (!isSystemError(error)) throw error;
  const options = { cause: error };
  switch (error.code) {
    case "ENOENT":
    case "ENOTDIR":
      return new FileError("missing", path, `there is no file ${label}`, undefined, options);
    case "EACCES":
    case "EPERM":
      return new FileError("denied", path, `${label} may not be read`, "check its permissions", options);
    case "EISDIR":
      return folderError(path, label);
    case "ELOOP":
      return new FileError("io", path, `${label} is a link that leads back to itself`, "link it to a file", options);
    case "ENXIO":
      return notAFileError(path, label);
    default:
      return new FileError("io", path, `${label} could not be read: ${error.code}`, undefined, options);
  }
}

export function folderError(path: string, label: string): FileError {
  return new FileError("folder", path, `${label} is a folder`, "name a file in it");
}

/** For fifos, sockets and devices: reading one may never end. */
export function notAFileError(path: string, label: string): FileError {
  return new FileError(
    "not-a-file",
    path,
    `${label} is not a regular file`,
    "pipe it in instead: canvas lint - < FILE",
  );
}

interface SystemError extends Error {
  readonly code: string;
}

function isSystemError(error: unknown): error is SystemError {
  return error instanceof Error && "code" in error && typeof error.code === "string" && /^E[A-Z0-9]+$/.test(error.code);
}
