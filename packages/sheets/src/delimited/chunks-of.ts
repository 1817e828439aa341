import { pieceOf } from "./in-pieces.ts";

/** The bytes of a file in pieces of at most `piece` bytes; a piece is read when it is asked for, so memory stays bounded. */
export async function* chunksOf(blob: Blob, piece = pieceOf(blob)): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  // Not blob.stream(): Node reads ahead through it and holds hundreds of megabytes.
  for (let from = 0; from < blob.size; from += piece) {
    yield new Uint8Array(await blob.slice(from, from + piece).arrayBuffer());
  }
}
