import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { z } from "zod";

/** Lines of facts that share one hash. */
export const LINES_PER_BLOCK = 1000;

export const Sha256Hex = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What the facts of a delivery are: SHA-256 (lower-case hexadecimal) of their lines as they were delivered, line ends included
 * and without the header, as a whole and per block of 1,000 lines; the last block may be shorter.
 */
export const FactHashes = z.strictObject({
  sha256: Sha256Hex,
  lines: z.int().nonnegative(),
  linesPerBlock: z.literal(LINES_PER_BLOCK),
  blocks: z.array(Sha256Hex),
});
export type FactHashes = z.infer<typeof FactHashes>;

/** A hash that is fed bit by bit; that of Node fits as it is and is faster than ours. */
export interface Sha256 {
  update(bytes: Uint8Array): unknown;
  digest(): Uint8Array;
}

/** Hashes lines of facts as they come, in pieces of any size. */
export function createFactHasher(createSha256: () => Sha256 = sha256.create) {
  const whole = createSha256();
  const blocks: string[] = [];
  let block = createSha256();
  let linesInBlock = 0;
  let lines = 0;
  let isInLine = false;

  function feed(piece: Uint8Array) {
    if (piece.length === 0) return;
    block.update(piece);
    isInLine = piece[piece.length - 1] !== LINE_END;
  }

  function closeBlock() {
    blocks.push(bytesToHex(block.digest()));
    [block, linesInBlock] = [createSha256(), 0];
  }

  return {
    add(bytes: Uint8Array): void {
      whole.update(bytes);
      let from = 0;
      for (let end = bytes.indexOf(LINE_END); end >= 0; end = bytes.indexOf(LINE_END, end + 1)) {
        lines++;
        linesInBlock++;
        if (linesInBlock < LINES_PER_BLOCK) continue;
        feed(bytes.subarray(from, end + 1));
        closeBlock();
        from = end + 1;
      }
      feed(bytes.subarray(from));
    },
    /** The hashes, when all lines were added; a last line may lack its line end. */
    end(): FactHashes {
      if (isInLine) lines++;
      if (isInLine || linesInBlock > 0) closeBlock();
      return { sha256: bytesToHex(whole.digest()), lines, linesPerBlock: LINES_PER_BLOCK, blocks };
    },
  };
}

const LINE_END = 10;
