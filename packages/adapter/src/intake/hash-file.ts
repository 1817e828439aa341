import { chunksOf } from "@jobcoach/sheets";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";

/** SHA-256 of a file in lower-case hexadecimal, read in chunks. */
export async function hashFile(file: Blob): Promise<string> {
  const hash = sha256.create();
  for await (const chunk of chunksOf(file)) hash.update(chunk);
  return bytesToHex(hash.digest());
}
