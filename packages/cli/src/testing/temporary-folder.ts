import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The examples of the repository. */
export const examples = fileURLToPath(new URL("../../../../examples/", import.meta.url));

/** A folder that goes when the test ends. */
export async function temporaryFolder() {
  const path = await mkdtemp(join(tmpdir(), "jobcoach-test-"));
  return {
    path,
    at: (name: string) => join(path, name),
    read: (name: string) => readFile(join(path, name), "utf8"),
    async write(name: string, text: string | Uint8Array) {
      await mkdir(dirname(join(path, name)), { recursive: true });
      await writeFile(join(path, name), text);
    },
    /** Copies an example; fails when it is not there. */
    copy: (example: string, name: string) => cp(join(examples, example), join(path, name), { recursive: true }),
    [Symbol.asyncDispose]: () => rm(path, { recursive: true, force: true }),
  };
}

/** A folder with an export of twelve rows, its sidecar, and the key of its municipality. */
export async function folderWithExport() {
  const folder = await temporaryFolder();
  await folder.copy("broken/correct.csv", "export/export.csv");
  await folder.copy("broken/delivery.json", "export/delivery.json");
  const key = Buffer.alloc(32, 7).toString("base64");
  await folder.write("key.json", JSON.stringify({ schema: "jobcoach-key/1", municipality: "GM0200", version: 1, key }));
  return folder;
}
