import { crc32, deflateRawSync } from "node:zlib";

/** A file in an archive. */
export interface Entry {
  readonly path: string;
  readonly content: string;
  /** Kept as it is, so that what it says can be found in the archive. */
  readonly isStored?: boolean;
}

// The first of January 1980, the beginning of time in such archives: the same input gives the same bytes.
const DATE = 0x21;
const UTF8_NAMES = 0x800;

/** Packs files into a ZIP archive. */
export function zipped(entries: readonly Entry[]): Uint8Array {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const entry of entries) {
    const packed = packedEntry(entry);
    const local = Buffer.concat([Buffer.from("PK\x03\x04", "latin1"), packed.head, u16(0), packed.name, packed.data]);
    directory.push(
      Buffer.concat([
        Buffer.from("PK\x01\x02", "latin1"),
        u16(20),
        packed.head,
        Buffer.alloc(12),
        u32(offset),
        packed.name,
      ]),
    );
    parts.push(local);
    offset += local.length;
  }
  const list = Buffer.concat(directory);
  const count = u16(entries.length);
  const end = [Buffer.from("PK\x05\x06", "latin1"), u32(0), count, count, u32(list.length), u32(offset), u16(0)];
  return Buffer.concat([...parts, list, ...end]);
}

/** The fields that stand both before a file and in the list of files, without the length of extra fields. */
function packedEntry({ path, content, isStored = false }: Entry) {
  const [name, plain] = [Buffer.from(path), Buffer.from(content)];
  const data = isStored ? plain : deflateRawSync(plain, { level: 9 });
  const head = Buffer.concat([
    u16(20),
    u16(UTF8_NAMES),
    u16(isStored ? 0 : 8),
    u16(0),
    u16(DATE),
    u32(crc32(plain)),
    u32(data.length),
    u32(plain.length),
    u16(name.length),
  ]);
  return { name, data, head };
}

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
