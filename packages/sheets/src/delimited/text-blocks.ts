import type { Encoding } from "./dialect.ts";

const BLOCK = 131_072;
const LF = 10;

/**
 * Decodes bytes to text in blocks of at most 128 K characters, cut behind a line feed where there is one, so that a source
 * of many tiny pieces costs no more than one of large pieces and hardly any row spans two blocks. Bytes that the encoding
 * does not know become U+FFFD. A byte order mark is dropped.
 */
export async function* textBlocks(bytes: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  // Streaming mode throughout: without it Node 20 decodes windows-1252 as Latin-1 and loses the euro sign.
  const decoder = new TextDecoder(encoding);
  const buffer = new Uint8Array(BLOCK);
  let filled = 0;
  for await (const chunk of bytes) {
    for (let from = 0; from < chunk.length; ) {
      const part = chunk.subarray(from, from + BLOCK - filled);
      buffer.set(part, filled);
      filled += part.length;
      from += part.length;
      if (filled < BLOCK) continue;
      const cut = buffer.lastIndexOf(LF) + 1 || BLOCK;
      yield decoder.decode(buffer.subarray(0, cut), { stream: true });
      buffer.copyWithin(0, cut);
      filled = BLOCK - cut;
    }
  }
  yield decoder.decode(buffer.subarray(0, filled), { stream: true }) + decoder.decode();
}
