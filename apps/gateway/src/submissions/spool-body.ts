import { openAsBlob } from "node:fs";
import { mkdir, open, unlink } from "node:fs/promises";
import { join } from "node:path";

/** A request body on disk; `remove` must be called when it has been read. */
export interface SpooledBody {
  readonly blob: Blob;
  remove(): Promise<void>;
}

export type Spooling =
  | { readonly ok: true; readonly body: SpooledBody }
  | { readonly ok: false; readonly reason: "payload-too-large" | "malformed-body" | "source-format-refused" };

export interface SpoolOptions {
  readonly folder: string;
  readonly name: string;
  readonly maxBytes: number;
  /** Called with every block as it passes. */
  watch(block: Uint8Array): void;
  /** Judges the first bytes; nothing is written of a body that it refuses. */
  accepts(head: Buffer): boolean;
}

const HEAD_BYTES = 65_536;

/** Writes a body to a file that only we can read, block by block, up to a limit. */
export async function spoolBody(stream: ReadableStream<Uint8Array> | null, options: SpoolOptions): Promise<Spooling> {
  await mkdir(options.folder, { recursive: true, mode: 0o700 });
  const path = join(options.folder, `${options.name}.upload`);
  const remove = () => unlink(path).catch(() => undefined);
  const refused = await write(stream ?? new Blob([]).stream(), path, options);
  if (refused !== undefined) {
    await remove();
    return { ok: false, reason: refused };
  }
  return { ok: true, body: { blob: await openAsBlob(path), remove } };
}

async function write(stream: ReadableStream<Uint8Array>, path: string, { maxBytes, watch, accepts }: SpoolOptions) {
  let head: Buffer[] | undefined = [];
  let bytes = 0;
  const file = await open(path, "wx", 0o600);
  try {
    for await (const block of stream as unknown as AsyncIterable<Uint8Array>) {
      bytes += block.length;
      if (bytes > maxBytes) return "payload-too-large";
      watch(block);
      head?.push(Buffer.from(block));
      if (head === undefined) await file.write(block);
      else if (bytes >= HEAD_BYTES) {
        if (!accepts(Buffer.concat(head))) return "source-format-refused";
        await file.write(Buffer.concat(head));
        head = undefined;
      }
    }
    if (head === undefined) return undefined;
    if (!accepts(Buffer.concat(head))) return "source-format-refused";
    await file.write(Buffer.concat(head));
    return undefined;
  } catch (error) {
    // The sender went away, or sent bytes that are no valid HTTP body; a full disk is ours.
    if (isOurs(error)) throw error;
    return "malformed-body";
  } finally {
    await file.close();
  }
}

const isOurs = (error: unknown) => ["ENOSPC", "EIO", "EACCES", "EDQUOT"].includes((error as { code: string }).code);
