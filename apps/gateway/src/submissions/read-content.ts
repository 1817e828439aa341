import { createHash } from "node:crypto";
import type { ProblemCode } from "@jobcoach/contract";
import type { GatewayContext } from "../http/context.ts";
import { type TakeInOptions, type TakenBody, takeInBody } from "./take-in-body.ts";

/** What was said of a content before it came. */
export interface ExpectedContent {
  /** In bytes, where it was announced. */
  readonly size: number | undefined;
  /** In lower-case hexadecimal. */
  readonly sha256: string;
}

export type ContentResult =
  | { readonly ok: true; readonly body: TakenBody }
  | { readonly ok: false; readonly code: ProblemCode };

/** Takes in a body that is one file, and holds it to its size and digest; one that is too long is not read to its end. */
export async function readContent(
  context: GatewayContext,
  { size, sha256 }: ExpectedContent,
  options: TakeInOptions,
): Promise<ContentResult> {
  const said = context.req.header("content-length");
  if (size !== undefined && said !== undefined && Number(said) !== size) return { ok: false, code: "size-differs" };
  const hash = createHash("sha256");
  let bytes = 0;
  const watch = {
    push(block: Uint8Array) {
      hash.update(block);
      bytes += block.length;
    },
    startOfFile: () => 0,
    hasTooMuch: () => size !== undefined && bytes > size,
  };
  const taken = await takeInBody(context.req.raw.body, watch, options);
  if (!taken.ok) return { ok: false, code: taken.reason === "invalid-request" ? "size-differs" : taken.reason };
  const fault = size !== undefined && bytes !== size ? "size-differs" : undefined;
  const code = fault ?? (hash.digest("hex") === sha256 ? undefined : "digest-differs");
  if (code === undefined) return { ok: true, body: taken.body };
  await taken.body.remove();
  return { ok: false, code };
}
