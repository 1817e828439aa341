import { randomUUID } from "node:crypto";
import { ReadableStream } from "node:stream/web";
import type { PartialMetadata } from "@jobcoach/core";
import { chunksOf } from "@jobcoach/sheets";
import type { SourceFile } from "../files/collect-files.ts";
import { openFile } from "../files/open-file.ts";
import type { Parcel } from "./send.ts";

/** A facts file as it travels. */
export async function factsParcel(source: SourceFile): Promise<Parcel> {
  const file = await openFile(source);
  return {
    name: source.name,
    contentType: "application/x-ndjson",
    body: ReadableStream.from(chunksOf(file)),
    bytes: file.size,
  };
}

/** A source file as it travels (multipart/form-data, read while it is sent), with what is known about the delivery. */
export async function sourceParcel(
  source: SourceFile,
  metadata: PartialMetadata,
  format: string | undefined,
): Promise<Parcel> {
  const file = await openFile(source);
  const boundary = `jobcoach-${randomUUID()}`;
  const field = (name: string, text: string) =>
    `--${boundary}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`;
  const head =
    field("metadata", JSON.stringify(metadata)) +
    (format === undefined ? "" : field("format", format)) +
    `--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="file"\r\n` +
    "content-type: application/octet-stream\r\n\r\n";

  async function* body(): AsyncGenerator<Uint8Array> {
    const encoder = new TextEncoder();
    yield encoder.encode(head);
    yield* chunksOf(file);
    yield encoder.encode(`\r\n--${boundary}--\r\n`);
  }
  return {
    name: source.name,
    contentType: `multipart/form-data; boundary=${boundary}`,
    body: ReadableStream.from(body()),
    bytes: file.size,
  };
}
