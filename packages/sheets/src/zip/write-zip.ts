import { crc32 } from "./crc32.ts";

/** One part to be written to a zip. */
export interface ZipPart {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly stored?: boolean;
}

/** A part that is packed while it is made, so that nobody holds all of it. */
export interface ZipPartInPieces {
  readonly name: string;
  readonly pieces: Iterable<Uint8Array<ArrayBuffer>>;
}

/** 1 January 1980, the first day a zip can name: equal content gives equal bytes. */
const FIXED_DATE = 0x0021;
const VERSION = 20;
const UTF8_NAMES = 0x0800;

/** A zip of the parts, in order. */
export async function writeZip(parts: readonly (ZipPart | ZipPartInPieces)[]): Promise<Uint8Array<ArrayBuffer>> {
  const body: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const part of parts) {
    const name = new TextEncoder().encode(part.name);
    const { method, packed, length, crc } = await packedOf(part);
    const common = record(
      [2, VERSION, 2, UTF8_NAMES, 2, method, 2, 0, 2, FIXED_DATE, 4, crc],
      [4, packed.length, 4, length, 2, name.length, 2, 0],
    );
    body.push(record([4, 0x04034b50]), common, name, packed);
    directory.push(record([4, 0x02014b50, 2, VERSION]), common, record([2, 0, 2, 0, 2, 0, 4, 0, 4, offset]), name);
    offset += 30 + name.length + packed.length;
  }
  const directoryLength = directory.reduce((sum, bytes) => sum + bytes.length, 0);
  const counts = [2, 0, 2, 0, 2, parts.length, 2, parts.length];
  return joined([...body, ...directory, record([4, 0x06054b50], counts, [4, directoryLength, 4, offset, 2, 0])]);
}

/** Little-endian fields, each given as its width in bytes and its value. */
function record(...groups: readonly (readonly number[])[]): Uint8Array {
  const bytes: number[] = [];
  const fields = groups.flat();
  for (let i = 0; i < fields.length; i += 2) {
    for (let byte = 0; byte < fields[i]!; byte++) bytes.push((fields[i + 1]! >>> (8 * byte)) & 255);
  }
  return Uint8Array.from(bytes);
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(pieces.reduce((sum, bytes) => sum + bytes.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

interface Packed {
  readonly method: number;
  readonly packed: Uint8Array;
  /** Before packing, in bytes. */
  readonly length: number;
  readonly crc: number;
}

const STORED = 0;
const DEFLATED = 8;

async function packedOf(part: ZipPart | ZipPartInPieces): Promise<Packed> {
  if ("pieces" in part) return deflated(part.pieces);
  const { bytes, stored } = part;
  if (stored) return { method: STORED, packed: bytes, length: bytes.length, crc: crc32(bytes) };
  return deflated([bytes.slice()]);
}

/** Each piece is packed before the next one is made. */
async function deflated(pieces: Iterable<Uint8Array<ArrayBuffer>>): Promise<Packed> {
  const { readable, writable } = new CompressionStream("deflate-raw");
  const packing = new Response(readable).arrayBuffer();
  // Where a piece cannot be made, what was packed before it is of no use to anybody.
  packing.catch(() => undefined);
  const writer = writable.getWriter();
  let [length, crc] = [0, 0];
  try {
    for (const piece of pieces) {
      length += piece.length;
      crc = crc32(piece, crc);
      await writer.write(piece);
    }
    await writer.close();
  } catch (error) {
    await writer.abort(error);
    throw error;
  }
  return { method: DEFLATED, packed: new Uint8Array(await packing), length, crc };
}
