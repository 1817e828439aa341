import { readFile } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { OutcomeRow } from "@jobcoach/contract";
import type { AuditedRelease, ReleaseRow } from "@jobcoach/outcomes";
import { failed, wrongCall } from "../call/stop.ts";
import { plain } from "../text/plain.ts";

/** A release as everyone can read it. */
export interface ReadRelease extends AuditedRelease {
  readonly name: string;
  readonly number: number | null;
}

/** Reads a release from a file; of what is in it only what the auditor needs. */
export async function readRelease(path: string, cwd: string): Promise<ReadRelease> {
  const name = plain(basename(path));
  let text: string;
  try {
    text = await readFile(resolve(cwd, path), "utf8");
  } catch {
    throw failed(`Het bestand ${name} is niet te lezen.`, `The file ${name} cannot be read.`);
  }
  const release = releaseIn(text);
  if (release === undefined)
    throw wrongCall(`Het bestand ${name} is geen uitgave.`, `The file ${name} is not a release.`);
  return { name, ...release };
}

function releaseIn(text: string): Omit<ReadRelease, "name"> | undefined {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof value !== "object" || value === null || !("schema" in value) || value.schema !== "jobcoach/release/1")
    return undefined;
  const rows = OutcomeRow.array().safeParse("rows" in value ? value.rows : undefined);
  const definitions = definitionsIn("definitions" in value ? value.definitions : undefined);
  if (!rows.success || definitions === undefined) return undefined;
  const isRounded =
    "policy" in value && typeof value.policy === "object" && value.policy !== null && "rounding" in value.policy;
  return {
    number: "number" in value && typeof value.number === "number" ? value.number : null,
    policy: { minimumPersons: 0, ...(isRounded ? { rounding: "base-5" } : {}) },
    definitions,
    rows: rows.data as readonly ReleaseRow[],
  };
}

function definitionsIn(value: unknown): AuditedRelease["definitions"] | undefined {
  if (!Array.isArray(value)) return undefined;
  const found = value.filter(
    (one): one is { id: string; unit: string } => typeof one?.id === "string" && typeof one?.unit === "string",
  );
  return found.length === value.length ? found.map(({ id, unit }) => ({ id, unit })) : undefined;
}
