import { createHash } from "node:crypto";

/** SHA-256 of a file in lower-case hexadecimal; a file that is asked for again is not read again. */
export async function hashBlob(file: Blob): Promise<string> {
  const known = hashes.get(file);
  if (known !== undefined) return known;
  const hash = createHash("sha256");
  for await (const block of file.stream()) hash.update(block);
  const digest = hash.digest("hex");
  hashes.set(file, digest);
  return digest;
}

const hashes = new WeakMap<Blob, string>();
