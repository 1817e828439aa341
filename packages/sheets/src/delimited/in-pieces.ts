const PIECE = 65_536;
const pieces = new WeakMap<Blob, number>();

/**
 * The same file, read in pieces of this many bytes instead of 64 kB. For tests: where a piece ends must not change what is
 * read from it.
 */
export function inPieces(file: Blob, bytes: number): Blob {
  const copy = file.slice();
  pieces.set(copy, bytes);
  const slice = copy.slice.bind(copy);
  return Object.assign(copy, { slice: (from?: number, to?: number) => inPieces(slice(from, to), bytes) });
}

/** The bytes in one piece of this file. */
export const pieceOf = (file: Blob): number => pieces.get(file) ?? PIECE;
