import { SaxesParser } from "saxes";

/** What a scanner reports; `depth` is 1 for the root element. */
export interface XmlHandlers {
  open(name: string, attributes: Readonly<Record<string, string>>, depth: number): void;
  close?(name: string, depth: number): void;
  text?(text: string): void;
}

const DEPTH_AT_MOST = 32;
const LENGTH_BETWEEN_TAGS = 1_048_576;

/**
 * Reads one XML document in UTF-8, piece by piece. `write` and `close` answer false from the first thing that is refused: bytes
 * that are not UTF-8, XML that is not well-formed, a DOCTYPE, an own entity, a processing instruction, more than 32 levels, or
 * a tag or text of more than a million characters.
 */
export function createXmlScanner(handlers: XmlHandlers) {
  const parser = new SaxesParser({ xmlns: false, position: false });
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let refused = false;
  let depth = 0;
  let tags = 0;
  let sinceTag = 0;

  const refuse = () => {
    refused = true;
  };
  parser.on("error", refuse);
  parser.on("doctype", refuse);
  parser.on("processinginstruction", refuse);
  parser.on("opentag", (tag) => {
    tags++;
    if (++depth > DEPTH_AT_MOST) refuse();
    if (!refused) handlers.open(tag.name, tag.attributes, depth);
  });
  parser.on("closetag", (tag) => {
    if (!refused) handlers.close?.(tag.name, depth);
    depth--;
  });
  if (handlers.text !== undefined) {
    const text = (content: string) => {
      if (!refused) handlers.text?.(content);
    };
    parser.on("text", text);
    parser.on("cdata", text);
  }

  const guarded = (work: () => void): boolean => {
    if (!refused) work();
    return !refused;
  };
  return {
    write: (bytes: Uint8Array): boolean =>
      guarded(() => {
        const text = decode(decoder, bytes);
        if (text === undefined) return refuse();
        const before = tags;
        parser.write(text);
        sinceTag = tags === before ? sinceTag + text.length : 0;
        if (sinceTag > LENGTH_BETWEEN_TAGS) refuse();
      }),
    close: (): boolean =>
      guarded(() => {
        if (decode(decoder) === undefined) refuse();
        else parser.close();
      }),
  };
}

function decode(decoder: TextDecoder, bytes?: Uint8Array): string | undefined {
  try {
    return bytes === undefined ? decoder.decode() : decoder.decode(bytes, { stream: true });
  } catch {
    return undefined;
  }
}
