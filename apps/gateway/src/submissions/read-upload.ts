import { correction, type ProblemCode } from "@jobcoach/contract";
import { DeliveryMetadata, type PartialMetadata } from "@jobcoach/core";
import { z } from "zod";
import type { GatewayContext } from "../http/context.ts";
import { faultsOf } from "../http/faults-of.ts";
import type { FaultAt } from "../problem.ts";
import { boundaryOf, createMultipartScanner, type MultipartPart } from "./multipart-scanner.ts";
import { type BodyWatch, type TakeInOptions, type TakenBody, takeInBody } from "./take-in-body.ts";
import type { DeliveredFile } from "./take-in-delivery.ts";

/** A delivered file with what was said about it; `remove` must be called when it has been read. */
export interface Upload extends DeliveredFile {
  /** The texts of parts that only this caller takes, by their names. */
  readonly also: Readonly<Record<string, string>>;
  remove(): Promise<void>;
}

export type UploadResult =
  | { readonly ok: true; readonly upload: Upload }
  | { readonly ok: false; readonly code: ProblemCode; readonly errors?: readonly FaultAt[] };

/**
 * Takes in the body of a delivery, as multipart/form-data or as bare facts. Parts beside those of a delivery are refused, but
 * for those named in `also`.
 */
export async function readUpload(
  context: GatewayContext,
  options: TakeInOptions,
  also: readonly string[] = [],
): Promise<UploadResult> {
  const encoding = context.req.header("content-encoding")?.trim().toLowerCase() ?? "";
  if (!["", "identity"].includes(encoding)) return { ok: false, code: "content-encoding-refused" };
  if (Number(context.req.header("content-length") ?? 0) > options.maxBytes)
    return { ok: false, code: "payload-too-large" };
  const contentType = context.req.header("content-type") ?? "";
  const [mediaType = ""] = contentType.toLowerCase().split(";");
  const stream = context.req.raw.body;

  if (mediaType.trim() === "application/x-ndjson") {
    const taken = await takeInBody(stream, BARE, options);
    if (!taken.ok) return { ok: false, code: taken.reason };
    const { blob, remove } = taken.body;
    return { ok: true, upload: { file: blob, given: {}, format: "facts", also: {}, remove } };
  }
  const boundary = mediaType.trim() === "multipart/form-data" ? boundaryOf(contentType) : undefined;
  if (boundary === undefined) return { ok: false, code: "unsupported-media-type" };
  const scanner = createMultipartScanner(boundary);
  const watch = {
    push: scanner.push,
    startOfFile: () => scanner.begun().find(({ name }) => name === "file")?.from,
    hasTooMuch: () => tooMuchIn(scanner.begun(), also).length > 0,
  };
  const taken = await takeInBody(stream, watch, options);
  if (!taken.ok) return { ok: false, code: taken.reason, errors: tooMuchIn(scanner.begun(), also) };
  const parts = scanner.parts();
  const result: UploadResult =
    parts === undefined ? { ok: false, code: "malformed-body" } : await readParts(parts, taken.body, also);
  if (!result.ok) await taken.body.remove();
  return result;
}

/** A bare body is the file and nothing else. */
const BARE: BodyWatch = { push: () => undefined, startOfFile: () => 0, hasTooMuch: () => false };

const MAX_METADATA_BYTES = 16_384;
const MAX_REMOVES_BYTES = 1_048_576;
const Correction = z.strictObject(correction);
const PART_NAMES = ["file", "metadata", "format", "corrects", "removes"];

function tooMuchIn(parts: readonly Pick<MultipartPart, "name">[], also: readonly string[]): FaultAt[] {
  const errors: FaultAt[] = [];
  const names = [...PART_NAMES, ...also];
  if (parts.some((part) => !names.includes(part.name))) errors.push({ code: "unknown", pointer: "" });
  for (const name of names)
    if (parts.filter((part) => part.name === name).length > 1) errors.push({ code: "repeated", pointer: `/${name}` });
  return errors;
}

async function readParts(
  parts: readonly MultipartPart[],
  { blob, remove }: TakenBody,
  also: readonly string[],
): Promise<UploadResult> {
  const errors: FaultAt[] = [];
  const named = (name: string) => parts.filter((part) => part.name === name);
  const [file] = named("file");
  if (file === undefined) errors.push({ code: "missing", pointer: "/file" });

  const text = async (name: string, maxBytes = MAX_METADATA_BYTES) => {
    const [part] = named(name);
    if (part === undefined) return undefined;
    if (part.to - part.from <= maxBytes) return blob.slice(part.from, part.to).text();
    errors.push({ code: "too-long", pointer: `/${name}` });
    return undefined;
  };
  const format = await text("format");
  if (format !== undefined && !/^[a-z][a-z0-9-]{0,63}$/.test(format))
    errors.push({ code: "invalid-value", pointer: "/format" });
  const metadata = await text("metadata");
  const json = metadata === undefined ? {} : parseJson(metadata);
  const corrects = await text("corrects");
  const removed = await text("removes", MAX_REMOVES_BYTES);
  const removes = removed === undefined ? undefined : parseJson(removed);
  if (json === undefined || (removed !== undefined && removes === undefined))
    return { ok: false, code: "malformed-json" };
  const given = DeliveryMetadata.partial().safeParse(json);
  if (!given.success) errors.push(...faultsOf(given.error, "/metadata"));
  const corrected = Correction.safeParse({
    ...(corrects === undefined ? {} : { corrects }),
    ...(removes === undefined ? {} : { removes }),
  });
  if (!corrected.success) errors.push(...faultsOf(corrected.error, ""));
  const others: Record<string, string> = {};
  for (const name of also) {
    const value = await text(name);
    if (value !== undefined) others[name] = value;
  }
  if (file === undefined || !given.success || !corrected.success || errors.length > 0)
    return { ok: false, code: "invalid-request", errors };
  return {
    ok: true,
    upload: {
      file: blob.slice(file.from, file.to),
      given: given.data as PartialMetadata,
      ...(format === undefined ? {} : { format }),
      ...(corrected.data as Pick<Upload, "corrects" | "removes">),
      also: others,
      remove,
    },
  };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
