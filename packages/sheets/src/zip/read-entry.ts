import { crc32 } from "./crc32.ts";
import type { NearbyBytes } from "./nearby-bytes.ts";
import type { ZipEntry } from "./zip-entry.ts";

const LOCAL_HEADER = 0x04034b50;
const LOCAL_LENGTH = 30;

/** Thrown by `readEntry` where the bytes are not what the directory promised; never leaves this package. */
export const DAMAGED = Symbol("damaged zip entry");

/**
 * The unpacked bytes of an entry, piece by piece. Throws `DAMAGED` as soon as there are more bytes than declared, and at the
 * end when there are fewer or their checksum is wrong.
 */
export async function* readEntry(file: NearbyBytes, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const header = viewOf(await file.read(entry.offset, entry.offset + LOCAL_LENGTH));
  if (header.byteLength < LOCAL_LENGTH || header.getUint32(0, true) !== LOCAL_HEADER) throw DAMAGED;
  const nameEnd = entry.offset + LOCAL_LENGTH + header.getUint16(26, true);
  const name = new TextDecoder().decode(await file.read(entry.offset + LOCAL_LENGTH, nameEnd));
  if (name !== entry.name || header.getUint16(8, true) !== entry.method) throw DAMAGED;

  const start = nameEnd + header.getUint16(28, true);
  const packed = file.pieces(start, start + entry.packedBytes);
  let left = entry.unpackedBytes;
  let crc = 0;
  for await (const chunk of entry.method === 0 ? packed : inflated(packed)) {
    left -= chunk.length;
    if (left < 0) throw DAMAGED;
    crc = crc32(chunk, crc);
    yield chunk;
  }
  if (left !== 0 || crc !== entry.crc) throw DAMAGED;
}

const viewOf = ({ buffer, byteOffset, length }: Uint8Array) => new DataView(buffer, byteOffset, length);

async function* inflated(pieces: AsyncGenerator<Uint8Array<ArrayBuffer>>): AsyncGenerator<Uint8Array> {
  const source = new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  const reader = source.pipeThrough(new DecompressionStream("deflate-raw")).getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read().catch(asDamage);
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

/** A file that vanished while it was read is trouble of the environment; all else is a fault of the bytes. */
function asDamage(error: unknown): never {
  if (error instanceof DOMException && error.name.startsWith("Not")) throw error;
  throw DAMAGED;
}
