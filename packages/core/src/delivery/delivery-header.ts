import { z } from "zod";
import { FindingGroup } from "../finding/finding-group.ts";
import { KeyCheck } from "../values/key-check.ts";
import { Token } from "../values/token.ts";
import { DeliveryMetadata, RecognisedFormat, RecordCounts } from "./delivery.ts";

/** The schema version that this build writes. */
export const FACTS_SCHEMA = "jobcoach-facts/1";

/** Stands as `sha256` in the header of facts that were made from no file. */
export const NO_ORIGINAL = "0".repeat(64);

/**
 * First line of a facts file: what was delivered, read by which adapter, with which result. `sha256` is of the original
 * file, in lower-case hexadecimal (`NO_ORIGINAL` where there is none). The facts follow, one per line.
 */
export const DeliveryHeader = z
  .strictObject({
    schema: z.literal(FACTS_SCHEMA),
    metadata: DeliveryMetadata,
    format: RecognisedFormat,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    bytes: z.int().nonnegative(),
    keyVersion: z.int().positive(),
    /** Of the key with which persons were replaced; absent in files of before there was one. */
    keyCheck: KeyCheck.exactOptional(),
    records: RecordCounts,
    facts: z.record(z.string(), z.int().positive()),
    findings: z.array(FindingGroup),
    /** Where the key was changed: the version and check value of the key before. */
    earlierKey: z.strictObject({ version: z.int().positive(), check: KeyCheck }).exactOptional(),
    /** Where the key was changed: by the token of each person now, the token under the key before. */
    earlierPersons: z.record(Token, Token).exactOptional(),
  })
  .meta({ id: "DeliveryHeader", title: "Kop van een levering", description: "First line of a facts file." });
export type DeliveryHeader = z.infer<typeof DeliveryHeader>;
