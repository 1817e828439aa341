import { openAsBlob } from "node:fs";
import { mkdir, open, unlink } from "node:fs/promises";
import { join } from "node:path";

/** Where the blocks of a body go until it is complete; `remove` forgets them all. */
export interface BodyStore {
  readonly isInMemory: boolean;
  add(block: Uint8Array): Promise<void>;
  /** All blocks, when the last one has been added. */
  blob(): Promise<Blob>;
  remove(): Promise<void>;
}

/** A file that only we can read, for bodies without a direct identifier. */
export async function storeOnDisk({ folder, name }: { folder: string; name: string }): Promise<BodyStore> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${name}.upload`);
  const file = await open(path, "wx", 0o600);
  let isOpen = true;
  const close = async () => {
    if (isOpen) await file.close();
    isOpen = false;
  };
  return {
    isInMemory: false,
    async add(block) {
      await file.write(block);
    },
    async blob() {
      await close();
      return openAsBlob(path);
    },
    async remove() {
      await close();
      await unlink(path).catch(() => undefined);
    },
  };
}

const BLOB_BYTES = 1_048_576;

/** Memory only. Blocks are joined into larger ones, because a stream may come in very small pieces. */
export function storeInMemory(): BodyStore {
  let joined: Blob[] = [];
  let blocks: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  const join = () => {
    joined.push(new Blob(blocks));
    [blocks, bytes] = [[], 0];
  };
  return {
    isInMemory: true,
    async add(block) {
      blocks.push(block as Uint8Array<ArrayBuffer>);
      bytes += block.length;
      if (bytes >= BLOB_BYTES) join();
    },
    async blob() {
      join();
      return new Blob(joined);
    },
    async remove() {
      [joined, blocks] = [[], []];
    },
  };
}
