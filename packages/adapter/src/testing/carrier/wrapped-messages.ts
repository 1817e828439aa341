import type { FileBytes } from "../adapter-fixture.ts";
import { decodeUtf8, encodeUtf8 } from "./text-forms.ts";

/** An XML message a number of times in one wrapper, for formats that may come so. */
export function wrappedMessages(bytes: FileBytes, times: number): FileBytes {
  const message = decodeUtf8(bytes).replace(/^<\?xml[^>]*\?>\s*/, "");
  return encodeUtf8(`<all>${message.repeat(times)}</all>`);
}
