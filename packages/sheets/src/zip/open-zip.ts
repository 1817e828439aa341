import { type Finding, findingOf } from "@jobcoach/core";
import { ZIP_LIMITS, type ZipLimits } from "./limits.ts";
import { type NearbyBytes, nearbyBytes } from "./nearby-bytes.ts";
import { readDirectory } from "./read-directory.ts";
import { DAMAGED, readEntry } from "./read-entry.ts";
import { zipRules as rules } from "./rules.ts";
import type { ZipEntry } from "./zip-entry.ts";

/** A file in a zip, unpacked when its bytes are asked for. */
export interface ZippedFile {
  /** Which file of the zip it is, from 1. */
  readonly number: number;
  /** As the sender wrote it; it may hold anything, so it is not for findings, logs or paths. */
  readonly name: string;
  /**
   * The unpacked bytes, piece by piece; may be asked for more than once. Where they are not what the zip promised they stop
   * there and `onDamage` is told, which may be after the last piece.
   */
  bytes(onDamage?: () => void): AsyncGenerator<Uint8Array>;
}

export interface OpenZipOptions {
  readonly onFinding: (finding: Finding) => void;
  readonly limits?: Partial<ZipLimits>;
}

/**
 * The files in a zip, folders left out; nothing is unpacked yet. Undefined when the zip is refused; a finding then says why:
 * a password, more or larger files than the limits allow, suspicious compression, damage.
 */
export async function openZip(file: Blob, options: OpenZipOptions): Promise<readonly ZippedFile[] | undefined> {
  const limits = { ...ZIP_LIMITS, ...options.limits };
  const entries = await readDirectory(file, limits.maxEntries);
  const refusal = refusalOf(entries, limits);
  if (refusal !== undefined || typeof entries === "string") {
    options.onFinding(refusal ?? findingOf(rules.damaged));
    return undefined;
  }
  const bytes = nearbyBytes(file);
  return entries
    .filter(({ name }) => !name.endsWith("/"))
    .map((entry, index) => ({
      number: index + 1,
      name: entry.name,
      bytes: (onDamage) => bytesOf(bytes, entry, onDamage),
    }));
}

const SMALL_BYTES = 1_000_000;
const STORED = 0;
const DEFLATED = 8;

/** The first reason to refuse a zip by what its directory declares. */
function refusalOf(entries: Awaited<ReturnType<typeof readDirectory>>, limits: ZipLimits): Finding | undefined {
  if (entries === "too-many") return findingOf(rules["too-many-files"], {}, { limit: limits.maxEntries });
  if (entries === "damaged") return findingOf(rules.damaged);
  let unpacked = 0;
  for (const { isEncrypted, method, packedBytes, unpackedBytes } of entries) {
    if (isEncrypted) return findingOf(rules.encrypted);
    if (method !== STORED && method !== DEFLATED) return findingOf(rules.damaged);
    if (method === STORED && packedBytes !== unpackedBytes) return findingOf(rules.damaged);
    unpacked += unpackedBytes;
    if (unpacked > limits.maxUnpackedBytes) {
      return findingOf(rules["too-large"], {}, { limit: Math.round(limits.maxUnpackedBytes / 1e6) });
    }
    if (unpackedBytes > SMALL_BYTES && unpackedBytes > packedBytes * limits.maxRatio) {
      return findingOf(rules["suspicious-compression"]);
    }
  }
  return undefined;
}

async function* bytesOf(file: NearbyBytes, entry: ZipEntry, onDamage?: () => void): AsyncGenerator<Uint8Array> {
  try {
    yield* readEntry(file, entry);
  } catch (error) {
    if (error !== DAMAGED) throw error;
    onDamage?.();
  }
}
