const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Every twelve bits as two letters: half as many steps as letter by letter. */
const PAIRS: readonly string[] = Array.from(
  { length: 4096 },
  (_, bits) => `${ALPHABET[bits >> 6]}${ALPHABET[bits & 63]}`,
);

/** Base64url without padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array): string {
  const whole = bytes.length - (bytes.length % 3);
  let text = "";
  for (let at = 0; at < whole; at += 3) {
    const triple = ((bytes[at] ?? 0) << 16) | ((bytes[at + 1] ?? 0) << 8) | (bytes[at + 2] ?? 0);
    text += (PAIRS[triple >> 12] ?? "") + (PAIRS[triple & 4095] ?? "");
  }
  if (bytes.length - whole === 1) return text + PAIRS[(bytes[whole] ?? 0) << 4];
  if (bytes.length - whole === 2) {
    const pair = ((bytes[whole] ?? 0) << 16) | ((bytes[whole + 1] ?? 0) << 8);
    return text + PAIRS[pair >> 12] + ALPHABET[(pair >> 6) & 63];
  }
  return text;
}
