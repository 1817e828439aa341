import { FACTS_SCHEMA, NO_ORIGINAL } from "@jobcoach/core";
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import { createFactHasher, type FactHashes, type Sha256 } from "./fact-hashes.ts";

export interface FileHashes {
  /** SHA-256 of the file as it is, in lower-case hexadecimal. */
  readonly sha256: string;
  /** SHA-256 of the file that the facts were made from, as their header says; absent where the file holds no facts. */
  readonly original?: string;
  readonly facts?: FactHashes;
}

/** Hashes a file, and where it is a facts file its lines of facts too; memory does not grow with the file. */
export async function hashFile(file: Blob, createSha256: () => Sha256 = sha256.create): Promise<FileHashes> {
  const whole = createSha256();
  const isFacts = (await file.slice(0, MARK.length).text()) === MARK;
  const facts = isFacts ? createFactHasher(createSha256) : undefined;
  const header: Uint8Array<ArrayBuffer>[] = [];
  let isInHeader = true;
  for await (const piece of piecesOf(file)) {
    whole.update(piece);
    if (facts === undefined) continue;
    const end = isInHeader ? piece.indexOf(LINE_END) + 1 : 0;
    if (isInHeader) header.push(end > 0 ? piece.subarray(0, end) : piece);
    if (isInHeader && end === 0) continue;
    isInHeader = false;
    facts.add(piece.subarray(end));
  }
  const original = facts === undefined ? undefined : await originalIn(header);
  return {
    sha256: bytesToHex(whole.digest()),
    ...(original === undefined ? {} : { original }),
    ...(facts === undefined ? {} : { facts: facts.end() }),
  };
}

const MARK = `{"schema":"${FACTS_SCHEMA}"`;
const LINE_END = 10;

async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = file.stream().getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
}

/** A header that is not valid makes no receipt; here it only says nothing. */
async function originalIn(header: Uint8Array<ArrayBuffer>[]): Promise<string | undefined> {
  try {
    const text = await new Blob(header).text();
    const { sha256: said } = JSON.parse(text) as { sha256?: unknown };
    return typeof said === "string" && /^[0-9a-f]{64}$/.test(said) && said !== NO_ORIGINAL ? said : undefined;
  } catch {
    return undefined;
  }
}
