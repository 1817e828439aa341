export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

/** Each character as one byte; for bytes that are no text. */
export const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

export function utf16(text: string, order: "little" | "big"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at++) view.setUint16(at * 2, text.charCodeAt(at), order === "little");
  return bytes;
}

export function joined(...parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

/** A large file of equal pieces, without holding it as one text. */
export function repeated(piece: string, times: number, before = "", after = ""): Blob {
  const together = 1_000;
  const block = new Blob([piece.repeat(together)]);
  const blocks: Blob[] = Array(Math.floor(times / together)).fill(block);
  return new Blob([before, ...blocks, piece.repeat(times % together), after]);
}

export async function gzip(bytes: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([bytes.slice()]).stream().pipeThrough(new CompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
