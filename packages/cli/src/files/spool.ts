import { randomUUID } from "node:crypto";
import { createReadStream } from "node:fs";
import { type FileHandle, mkdtemp, open, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { wrongCall } from "../call/stop.ts";
import { plain } from "../text/plain.ts";
import { keepTrack, letGo } from "./temporary.ts";

/** A file that only its owner may read, being written. */
export interface Spool {
  readonly path: string;
  write(data: string | Uint8Array): Promise<void>;
  /** Appends a whole file. */
  append(path: string): Promise<void>;
  close(): Promise<void>;
  /** Gives the file its real name; until then nobody sees it under that name. */
  moveTo(target: string): Promise<void>;
  remove(): Promise<void>;
}

/** A temporary file beside the target, so that it can be renamed without copying. */
export const spoolBeside = (target: string): Promise<Spool> =>
  openSpool(join(dirname(target), `.${basename(target)}.${randomUUID().slice(0, 8)}.tmp`));

/** A temporary file in a folder of its own. */
export async function spoolInTemporaryFolder(): Promise<Spool> {
  const folder = await mkdtemp(join(tmpdir(), "jobcoach-"));
  keepTrack(folder);
  const spool = await openSpool(join(folder, "spool"));
  const remove = async () => {
    await spool.remove();
    await rm(folder, { recursive: true, force: true });
    letGo(folder);
  };
  return { ...spool, remove };
}

async function openSpool(path: string): Promise<Spool> {
  let handle: FileHandle | undefined = await open(path, "wx", 0o600).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    const folder = plain(dirname(path));
    throw wrongCall(`De map ${folder} bestaat niet.`, `The folder ${folder} does not exist.`);
  });
  keepTrack(path);
  const write = async (data: string | Uint8Array) => {
    if (typeof data === "string") await handle?.appendFile(data, "utf8");
    else await handle?.appendFile(data);
  };
  const close = async () => {
    await handle?.close();
    handle = undefined;
  };
  return {
    path,
    write,
    async append(source) {
      for await (const piece of createReadStream(source)) await write(piece as Uint8Array);
    },
    close,
    async moveTo(target) {
      await handle?.sync();
      await close();
      await rename(path, target);
      letGo(path);
    },
    async remove() {
      await close();
      await rm(path, { force: true });
      letGo(path);
    },
  };
}
