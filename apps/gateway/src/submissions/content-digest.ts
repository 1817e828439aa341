/** The SHA-256 that the header `Content-Digest` (RFC 9530) gives, in lower-case hexadecimal; `undefined` when it gives none. */
export function sha256In(header: string): string | undefined {
  const members = header.split(",").map((member) => MEMBER.exec(member.trim()));
  if (members.some((member) => member === null)) return undefined;
  // Of a key that comes twice in a dictionary the last one holds (RFC 9651, 4.2.2).
  const encoded = members.findLast((member) => member?.[1] === "sha-256")?.[2];
  const bytes = Buffer.from(encoded ?? "", "base64");
  return bytes.length === SHA_256_BYTES ? bytes.toString("hex") : undefined;
}

/** A member of the dictionary: a key and a byte sequence between colons. */
const MEMBER = /^([a-z*][a-z0-9_.*-]*)=:([A-Za-z0-9+/]*={0,2}):$/;
const SHA_256_BYTES = 32;
