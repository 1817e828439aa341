import { workbook } from "./workbook.ts";

export const END = 0x06054b50;
export const DIRECTORY = 0x02014b50;
export const LOCAL = 0x04034b50;

/** The position of the last record of a kind in a zip. */
export function lastOf(bytes: Uint8Array, signature: number): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  for (let at = bytes.length - 4; at >= 0; at--) if (view.getUint32(at, true) === signature) return at;
  throw new Error("The signature is not in the file.");
}

/** A sound workbook that lies in one field of its last record of a kind. */
export async function lying(signature: number, offset: number, width: 2 | 4, value: number): Promise<Uint8Array> {
  const bytes = await workbook();
  const view = new DataView(bytes.buffer);
  const at = lastOf(bytes, signature) + offset;
  if (width === 2) view.setUint16(at, value, true);
  else view.setUint32(at, value, true);
  return bytes;
}
