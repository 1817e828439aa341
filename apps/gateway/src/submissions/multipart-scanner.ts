/** A part of a multipart body: its name and where its content lies in the body, the end exclusive. */
export interface MultipartPart {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Finds the parts of a multipart/form-data body while it streams by, without keeping any content; file names are read over
 * and forgotten. `parts()` gives `undefined` when the body is no valid or complete multipart.
 */
export function createMultipartScanner(boundary: string) {
  const delimiter = Buffer.from(`\r\n--${boundary}`);
  const parts: MultipartPart[] = [];
  let state: "content" | "after-delimiter" | "headers" | "end" | "broken" = "content";
  let open: { name: string; from: number } | undefined;
  // The first delimiter has no line end before it; with one in front, all are found alike.
  let rest = Buffer.from("\r\n");
  let restAt = -2;

  return {
    push(chunk: Uint8Array) {
      const block = Buffer.concat([rest, chunk]);
      let at = 0;
      const keep = (from: number) => {
        rest = block.subarray(from);
        restAt += from;
      };
      for (;;) {
        switch (state) {
          case "content": {
            const found = block.indexOf(delimiter, at);
            if (found === -1) return keep(Math.max(at, block.length - delimiter.length + 1));
            if (open !== undefined) parts.push({ ...open, to: restAt + found });
            open = undefined;
            at = found + delimiter.length;
            state = "after-delimiter";
            break;
          }
          case "after-delimiter": {
            if (block.length - at < 2) return keep(at);
            const next = block.toString("latin1", at, at + 2);
            state = next === "--" ? "end" : next === "\r\n" ? "headers" : "broken";
            at += 2;
            break;
          }
          case "headers": {
            const found = block.indexOf("\r\n\r\n", at);
            if (found === -1 && block.length - at <= MAX_HEADER_BYTES) return keep(at);
            const name = found === -1 ? undefined : nameIn(block.toString("utf8", at, found));
            if (name === undefined || parts.length >= MAX_PARTS) {
              state = "broken";
              break;
            }
            at = found + 4;
            open = { name, from: restAt + at };
            state = "content";
            break;
          }
          default:
            return keep(block.length);
        }
      }
    },
    /** The parts of which the content has begun, complete or not. */
    begun: (): readonly Omit<MultipartPart, "to">[] => (open === undefined ? parts : [...parts, open]),
    parts: (): readonly MultipartPart[] | undefined => (state === "end" ? parts : undefined),
  };
}

const MAX_HEADER_BYTES = 8192;
const MAX_PARTS = 20;

const nameIn = (headers: string): string | undefined =>
  /^content-disposition:\s*form-data\s*;(?:[^\r\n]*;)?\s*name="([^"\r\n]{0,200})"/im.exec(headers)?.[1];

/** The boundary in a content type, or `undefined` when it names none. */
export const boundaryOf = (contentType: string): string | undefined => {
  const match = /;\s*boundary=(?:"([^"]{1,70})"|([^\s;"]{1,70}))/i.exec(contentType);
  return match?.[1] ?? match?.[2];
};
