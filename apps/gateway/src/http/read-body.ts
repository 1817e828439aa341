import type { z } from "zod";
import { problem } from "../problem.ts";
import type { GatewayContext } from "./context.ts";
import { faultsOf } from "./faults-of.ts";
import { readText } from "./read-text.ts";

type Read<Value> =
  | { readonly ok: true; readonly value: Value | undefined }
  | { readonly ok: false; readonly problem: Response };

/** More is a file, and files come in another way. */
export const MAX_JSON_BYTES = 1_048_576;

/** The body against what a route takes: its media type, and where that is JSON also its content, with all faults at once. */
export async function readBody<Value>(
  context: GatewayContext,
  body: Readonly<Record<string, z.ZodType<Value> | "binary">> | undefined,
  maxBytes: number = MAX_JSON_BYTES,
): Promise<Read<Value>> {
  if (body === undefined) return { ok: true, value: undefined };
  const encoding = context.req.header("content-encoding")?.trim().toLowerCase() ?? "";
  if (!["", "identity"].includes(encoding))
    return refused("content-encoding-refused", { headers: { "accept-encoding": "identity" } });
  const [mediaType = ""] = (context.req.header("content-type") ?? "").toLowerCase().split(";");
  const schema = body[mediaType.trim()];
  if (schema === undefined) return refused("unsupported-media-type", { accepts: Object.keys(body) });
  if (schema === "binary") return { ok: true, value: undefined };
  const text = await readText(context, maxBytes);
  if (!text.ok) return refused(text.code);
  const json = parseJson(text.text);
  if (json === undefined) return refused("malformed-json");
  const parsed = schema.safeParse(json.value);
  return parsed.success
    ? { ok: true, value: parsed.data }
    : refused("invalid-request", { errors: faultsOf(parsed.error, "") });

  function refused(...[code, options]: DropFirst<Parameters<typeof problem>>): Read<Value> {
    return { ok: false, problem: problem(context, code, options) };
  }
}

type DropFirst<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Rest] ? Rest : never;

function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}
