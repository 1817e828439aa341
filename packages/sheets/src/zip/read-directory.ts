import type { ZipEntry } from "./zip-entry.ts";

const END_RECORD = 0x06054b50;
const DIRECTORY_RECORD = 0x02014b50;
const END_LENGTH = 22;
const COMMENT_AT_MOST = 65_535;
const UNIX = 3;
const LINK = 0o120000;

/** The directory of a zip; "too-many" when it lists more entries than allowed, "damaged" when it does not add up. */
export type Directory = readonly ZipEntry[] | "too-many" | "damaged";

/**
 * Reads the central directory at the end of a zip. Strict: nothing before, between or after what belongs to it, one disk,
 * no 64-bit sizes (which no workbook within the limits needs), no overlap.
 */
export async function readDirectory(file: Blob, maxEntries: number): Promise<Directory> {
  const tailStart = Math.max(0, file.size - END_LENGTH - COMMENT_AT_MOST);
  const tail = new DataView(await file.slice(tailStart).arrayBuffer());
  const end = findEnd(tail);
  if (end === undefined) return "damaged";

  const count = tail.getUint16(end + 10, true);
  const length = tail.getUint32(end + 12, true);
  const start = tail.getUint32(end + 16, true);
  const isOneDisk = tail.getUint32(end + 4, true) === 0 && tail.getUint16(end + 8, true) === count;
  if (count > maxEntries) return "too-many";
  if (!isOneDisk || start + length !== tailStart + end) return "damaged";
  const entries = parseEntries(new DataView(await file.slice(start, start + length).arrayBuffer()), count);
  return entries !== undefined && liesInOrder(entries, start) ? entries : "damaged";
}

/** The end record: its comment must end with the file, so that nothing hides behind it. */
function findEnd(tail: DataView): number | undefined {
  for (let at = tail.byteLength - END_LENGTH; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END_RECORD) continue;
    if (at + END_LENGTH + tail.getUint16(at + 20, true) === tail.byteLength) return at;
  }
  return undefined;
}

function parseEntries(view: DataView, count: number): ZipEntry[] | undefined {
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder("utf-8");
  let at = 0;
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === DIRECTORY_RECORD) {
    const nameLength = view.getUint16(at + 28, true);
    const next = at + 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > view.byteLength) return undefined;
    entries.push({
      name: decoder.decode(new Uint8Array(view.buffer, at + 46, nameLength)),
      method: view.getUint16(at + 10, true),
      isEncrypted: (view.getUint16(at + 8, true) & 0x2041) !== 0,
      isLink: view.getUint8(at + 5) === UNIX && (view.getUint16(at + 40, true) & 0o170000) === LINK,
      crc: view.getUint32(at + 16, true),
      packedBytes: view.getUint32(at + 20, true),
      unpackedBytes: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at = next;
  }
  return at === view.byteLength && entries.length === count ? entries : undefined;
}

const LOCAL_LENGTH = 30;

/** Whether the entries follow one another from the first byte on; overlapping entries unpack the same bytes many times. */
function liesInOrder(entries: readonly ZipEntry[], directoryStart: number): boolean {
  let free = 0;
  for (const entry of entries.toSorted((a, b) => a.offset - b.offset)) {
    if (entry.offset < free || (free === 0 && entry.offset !== 0)) return false;
    free = entry.offset + LOCAL_LENGTH + entry.packedBytes;
  }
  return free <= directoryStart;
}
