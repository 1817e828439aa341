import {
  DeliveryHeader,
  FACTS_SCHEMA,
  Fact,
  type Finding,
  factFindings,
  findingOf,
  NO_ORIGINAL,
  type Rule,
} from "@jobcoach/core";
import { chunksOf } from "@jobcoach/sheets";
import { z } from "zod";
import type { Adapter, RawRecord, ReadContext } from "../contract/adapter.ts";
import { defineAdapter } from "../contract/adapter.ts";
import { deliveryRules } from "../intake/delivery-rules.ts";
import { hasDoubledKeys } from "./doubled-keys.ts";
import { factsRules } from "./facts-rules.ts";
import { readLines } from "./read-lines.ts";

interface RawFact extends RawRecord {
  readonly line: string;
  readonly header: DeliveryHeader;
}

/** The canonical form: a header line and one fact per line (NDJSON), persons already replaced by tokens. */
export const factsAdapter: Adapter = defineAdapter<RawFact>({
  id: "facts",
  format: {
    title: { nl: "Feiten (NDJSON)", en: "Facts (NDJSON)" },
    version: FACTS_SCHEMA,
    source: "case-file",
    stream: "facts",
  },
  coverage: "record",
  pseudonymised: true,
  detect(sample) {
    if (sample.container !== "ndjson" || !sample.firstLine?.startsWith(`{"schema":"${FACTS_SCHEMA}"`)) return undefined;
    return { confidence: 1, reasons: [{ nl: "kopregel met schema", en: "header line with its schema" }] };
  },
  read: readFacts,
  map({ line, header, place }) {
    const parsed = parseFact(line);
    if (!parsed.ok)
      return { facts: [], findings: [findingOf(factsRules["line-invalid"], place, { field: parsed.field })] };
    const { fact, row } = parsed;
    const fault = faultAgainst(header, fact);
    if (fault !== undefined) return { facts: [], findings: [findingOf(fault, place)] };
    const findings = factFindings(fact, place);
    const facts = findings.some(({ severity }) => severity === "error") ? [] : [fact];
    return row === undefined ? { facts, findings } : { facts, findings, row };
  },
});

/** Seen only where the file itself was read: the coverage that the facts carry was made cautious because of it. */
const toldBySender = deliveryRules["no-ended-jobs"];

/** What of a fact does not agree with the header of its file. */
function faultAgainst({ metadata, keyVersion }: DeliveryHeader, fact: Fact): Rule | undefined {
  const { municipality, grantor, stream, observedUntil } = metadata;
  if (fact.municipality !== municipality || fact.grantor !== grantor || fact.stream !== stream)
    return factsRules["other-delivery"];
  if (fact.person !== undefined && !fact.person.startsWith(`v${keyVersion}.`)) return factsRules["other-key"];
  return fact.observedUntil > observedUntil ? factsRules["after-observed"] : undefined;
}

async function* readFacts(file: Blob, context: ReadContext): AsyncGenerator<readonly RawFact[]> {
  let header: DeliveryHeader | undefined;
  let lineNumber = 0;
  let factCount = 0;
  const fail = (finding: Finding) => context.onFinding(finding);
  for await (const lines of readLines(chunksOf(file), () => fail(findingOf(factsRules["line-too-long"])))) {
    const batch: RawFact[] = [];
    for (const line of lines) {
      lineNumber++;
      if (header === undefined) {
        header = parseHeader(line);
        if (header === undefined) return fail(findingOf(factsRules["header-invalid"], { line: 1 }));
        const { keyVersion, keyCheck, earlierKey, earlierPersons } = header;
        context.declare(header.metadata, {
          keyVersion,
          ...(keyCheck === undefined ? {} : { keyCheck }),
          ...(earlierKey === undefined ? {} : { earlierKey }),
          ...(earlierPersons === undefined ? {} : { earlierPersons }),
        });
        if (header.sha256 !== NO_ORIGINAL) context.declareMadeFrom?.(header.records);
        if (header.findings.some(({ rule }) => rule === toldBySender.id)) fail(findingOf(toldBySender));
      } else if (line !== "") {
        factCount++;
        batch.push({ line, header, place: { record: factCount, line: lineNumber } });
      }
    }
    if (batch.length > 0) yield batch;
  }
  const expected = Object.values(header?.facts ?? {}).reduce((sum, count) => sum + count, 0);
  if (header !== undefined && factCount !== expected) fail(findingOf(factsRules["count-differs"]));
}

/** The header of a facts file, or `undefined` when the line is none. */
export function parseHeader(line: string): DeliveryHeader | undefined {
  const parsed = DeliveryHeader.safeParse(parseJson(line));
  return parsed.success && namesEarlierOnce(parsed.data) ? parsed.data : undefined;
}

/** Whether each person of this key has one token under another key, and no two have the same. */
function namesEarlierOnce({ keyVersion, earlierKey, earlierPersons = {} }: DeliveryHeader): boolean {
  const own = `v${keyVersion}.`;
  const earlier = Object.values(earlierPersons);
  return (
    earlierKey?.version !== keyVersion &&
    Object.keys(earlierPersons).every((token) => token.startsWith(own)) &&
    earlier.every((token) => !token.startsWith(own)) &&
    new Set(earlier).size === earlier.length
  );
}

function parseFact(line: string): { ok: true; fact: Fact; row: number | undefined } | { ok: false; field: string } {
  const json = parseJson(line);
  const { row, content } = withoutRow(json);
  const parsed = Fact.safeParse(content);
  const said = SenderRow.safeParse(row);
  if (parsed.success && !said.success) return { ok: false, field: "row" };
  if (parsed.success)
    return hasDoubledKeys(line, json) ? { ok: false, field: "-" } : { ok: true, fact: parsed.data, row: said.data };
  const field = parsed.error.issues[0]?.path.filter((part) => FIELD_NAME.test(String(part))).join(".") ?? "";
  return { ok: false, field: field === "" ? "-" : field };
}

/** The row of the sender's file, which stands beside a fact and is no part of it. */
const SenderRow = z.int().positive().max(2_147_483_647).optional();

function withoutRow(json: unknown): { readonly row?: unknown; readonly content: unknown } {
  if (typeof json !== "object" || json === null || !("row" in json)) return { content: json };
  const { row, ...content } = json;
  return { row, content };
}

/** Names of fields of ours; anything else might be a value. */
const FIELD_NAME = /^[a-zA-Z]{1,24}$|^\d{1,2}$/;

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
