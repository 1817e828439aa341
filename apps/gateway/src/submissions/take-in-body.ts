import type { ReadableStream as WebStream } from "node:stream/web";
import { FACTS_SCHEMA } from "@jobcoach/core";
import { type BodyStore, storeInMemory, storeOnDisk } from "./body-stores.ts";

/** A request body that was taken in; `remove` must be called when it has been read. */
export interface TakenBody {
  readonly blob: Blob;
  remove(): Promise<void>;
}

export type TakingIn =
  | { readonly ok: true; readonly body: TakenBody }
  | { readonly ok: false; readonly reason: Refusal };

type Refusal =
  | "invalid-request"
  | "payload-too-large"
  | "source-too-large"
  | "malformed-body"
  | "source-format-refused";

export interface TakeInOptions {
  readonly folder: string;
  readonly name: string;
  readonly maxBytes: number;
  readonly maxSourceBytes: number;
  readonly factsOnly: boolean;
}

/** What is learned of a body while it streams by. */
export interface BodyWatch {
  push(block: Uint8Array): void;
  /** Where in the body the file begins, once that has been seen. */
  startOfFile(): number | undefined;
  /** Whether there is anything beside the file that may not be there, such as a second file. */
  hasTooMuch(): boolean;
}

const FACTS_MARK = Buffer.from(`{"schema":"${FACTS_SCHEMA}"`);
const HEAD_BYTES = 65_536;

/**
 * Takes in a body block by block. A file of facts, which begins with its mark, goes to a file on disk that only we can read.
 * Anything else may hold citizen service numbers and stays in memory: not a byte of it reaches the disk, so that nothing is
 * left when the process is killed. Until it is known which of the two it is, nothing is written.
 */
export async function takeInBody(
  stream: ReadableStream<Uint8Array> | null,
  watch: BodyWatch,
  options: TakeInOptions,
): Promise<TakingIn> {
  const { maxBytes, maxSourceBytes } = options;
  let head: Uint8Array[] = [];
  let store: BodyStore | undefined;
  let bytes = 0;
  const decide = async (): Promise<BodyStore | undefined> => {
    const first = Buffer.concat(head);
    head = [];
    const isFacts = startsWithMark(first, watch.startOfFile());
    if (!isFacts && options.factsOnly) return undefined;
    const chosen = isFacts ? await storeOnDisk(options) : storeInMemory();
    await chosen.add(first);
    return chosen;
  };
  const refuse = async (reason: Refusal): Promise<TakingIn> => {
    await store?.remove();
    return { ok: false, reason };
  };
  try {
    for await (const block of blocksOf(stream)) {
      bytes += block.length;
      if (bytes > maxBytes) return await refuse("payload-too-large");
      watch.push(block);
      // Judged before it is stored: a source file may come along behind the facts.
      if (watch.hasTooMuch()) return await refuse("invalid-request");
      if (store !== undefined) await store.add(block);
      else {
        head.push(block);
        const from = watch.startOfFile() ?? HEAD_BYTES;
        if (bytes < Math.min(from + FACTS_MARK.length, HEAD_BYTES)) continue;
        store = await decide();
        if (store === undefined) return await refuse("source-format-refused");
      }
      if (store.isInMemory && bytes > maxSourceBytes) return await refuse("source-too-large");
    }
    store ??= await decide();
    if (store === undefined) return await refuse("source-format-refused");
    if (store.isInMemory && bytes > maxSourceBytes) return await refuse("source-too-large");
    return { ok: true, body: { blob: await store.blob(), remove: store.remove } };
  } catch (error) {
    const refused = await refuse("malformed-body");
    // The sender went away, or sent bytes that are no valid HTTP body; a full disk is ours.
    if (isOurs(error)) throw error;
    return refused;
  }
}

const startsWithMark = (head: Buffer, from: number | undefined) =>
  from !== undefined && head.subarray(from, from + FACTS_MARK.length).equals(FACTS_MARK);

/** The server itself reads over what is left of a refused body; cancelling would break the connection under the answer. */
const blocksOf = (stream: ReadableStream<Uint8Array> | null) =>
  ((stream ?? new Blob([]).stream()) as WebStream<Uint8Array>).values({ preventCancel: true });

const isOurs = (error: unknown) => ["ENOSPC", "EIO", "EACCES", "EDQUOT"].includes((error as { code: string }).code);
