import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { PseudonymKey } from "@jobcoach/adapter";
import { MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";

const KeyFile = z.strictObject({
  schema: z.literal("jobcoach-key/1"),
  municipality: MunicipalityCode,
  version: z.int().positive().max(9999),
  key: z.base64(),
});

const KEY_BYTES = 32;

/** The keys of municipalities in a folder, one file each; a key that is not there is made. Read once, then remembered. */
export function createKeys(folder: string): (municipality: MunicipalityCode) => PseudonymKey {
  const known = new Map<MunicipalityCode, PseudonymKey>();
  return (municipality) => {
    const key = known.get(municipality) ?? readOrMake(folder, municipality);
    known.set(municipality, key);
    return key;
  };
}

function readOrMake(folder: string, municipality: MunicipalityCode): PseudonymKey {
  const path = join(folder, `${municipality}.json`);
  try {
    const made = randomBytes(KEY_BYTES).toString("base64");
    const file: z.infer<typeof KeyFile> = { schema: "jobcoach-key/1", municipality, version: 1, key: made };
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(path, `${JSON.stringify(file)}\n`, { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as { code?: string }).code !== "EEXIST") throw error;
  }
  const parsed = KeyFile.safeParse(JSON.parse(readFileSync(path, "utf8")));
  const bytes = Buffer.from(parsed.data?.key ?? "", "base64");
  if (!parsed.success || parsed.data.municipality !== municipality || bytes.length < KEY_BYTES)
    throw new Error("A key file is not valid.");
  return { version: parsed.data.version, bytes };
}
