import type { GatewayContext } from "./context.ts";

type ReadText =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: "payload-too-large" | "malformed-body" };

/** The body as text, as long as it is UTF-8 and not larger than it may be. */
export async function readText(context: GatewayContext, maxBytes: number): Promise<ReadText> {
  if (Number(context.req.header("content-length") ?? 0) > maxBytes) return { ok: false, code: "payload-too-large" };
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let bytes = 0;
  let text = "";
  try {
    for await (const block of context.req.raw.body ?? []) {
      bytes += block.byteLength;
      if (bytes > maxBytes) return { ok: false, code: "payload-too-large" };
      text += decoder.decode(block, { stream: true });
    }
    return { ok: true, text: text + decoder.decode() };
  } catch {
    return { ok: false, code: "malformed-body" };
  }
}
