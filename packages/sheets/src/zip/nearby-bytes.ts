import { pieceOf } from "../delimited/in-pieces.ts";

/** Bytes of a file by where they stand; `from` belongs to them, `until` does not. They share memory: do not change or transfer them. */
export interface NearbyBytes {
  /** The bytes in one array; fewer where the file ends. */
  read(from: number, until: number): Promise<Uint8Array<ArrayBuffer>>;
  /** The bytes in pieces; a piece is read when it is asked for, so memory stays bounded. */
  pieces(from: number, until: number): AsyncGenerator<Uint8Array<ArrayBuffer>>;
}

/** So many bytes hold hundreds of small files of a zip, and cost no more to read than one of them. */
const NEARBY = 65_536;

/**
 * Reads from a file what lies near one another in one go: a zip of thousands of small files would take several reads of the
 * disk for each of them. What was read last is held, at most 64 KiB or as much as was asked for.
 */
export function nearbyBytes(file: Blob): NearbyBytes {
  let start = 0;
  let held = new Uint8Array(0);

  async function read(from: number, asked: number): Promise<Uint8Array<ArrayBuffer>> {
    const until = Math.min(asked, file.size);
    if (from < start || until > start + held.length) {
      const bytes = await file.slice(from, Math.max(until, from + NEARBY)).arrayBuffer();
      start = from;
      held = new Uint8Array(bytes);
    }
    return held.subarray(from - start, until - start);
  }

  async function* pieces(from: number, until: number): AsyncGenerator<Uint8Array<ArrayBuffer>> {
    const piece = pieceOf(file);
    for (let at = from; at < until; at += piece) yield await read(at, Math.min(at + piece, until));
  }

  return { read, pieces };
}
