/** Up to here a file may be in memory as a whole. */
const WHOLE_BYTES = 32 * 1_048_576;

/** The way to SHA-256 of a file by the platform, which takes files whole; for large ones intake has a way of its own. */
export const hashFileFor = ({ size }: Blob): { readonly hashFile?: (file: Blob) => Promise<string> } =>
  // Only a page that came over a safe connection or from this machine has it.
  size > WHOLE_BYTES || globalThis.crypto.subtle === undefined ? {} : { hashFile };

async function hashFile(file: Blob): Promise<string> {
  const digest = await crypto.subtle.digest("SHA-256", await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
