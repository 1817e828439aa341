import { Fact, type Finding, type PartialMetadata, type Token } from "@jobcoach/core";
import type { Adapter } from "../../contract/adapter.ts";
import type { WriteCarrier, WriteRequest, WrittenFile } from "../../contract/writing.ts";
import { type IntakeResult, intake } from "../../intake/intake.ts";

const KEY = { version: 1, bytes: new Uint8Array(32).fill(7) };

/** What the deliveries of the tests have in common. */
export const given: PartialMetadata = {
  municipality: "GM0200",
  observedFrom: "2024-01-01",
  observedUntil: "2026-06-30",
  jobEndsMaintained: "no",
};

export interface TakenIn {
  readonly result: IntakeResult;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  readonly texts: ReadonlyMap<Token, string>;
}

/** Takes a file in as a delivery would be, remembering which text became which token; every fact must pass its schema. */
export async function takeIn(
  adapter: Adapter,
  file: string | Uint8Array,
  changes: PartialMetadata = {},
): Promise<TakenIn> {
  const facts: Fact[] = [];
  const findings: Finding[] = [];
  const texts = new Map<Token, string>();
  const result = await intake(
    {
      file: new Blob([file as BlobPart]),
      adapters: [adapter],
      format: adapter.id,
      given: { ...given, ...changes },
      keyOf: () => KEY,
      remember: (token, text) => void texts.set(token, text),
    },
    { facts: (batch) => void facts.push(...batch), findings: (batch) => void findings.push(...batch) },
  );
  for (const fact of facts) Fact.parse(fact);
  return { result, facts, findings, texts };
}

/** What a writer is asked to write of what was taken in, and the findings it will tell. */
export function writeRequestOf({ result, facts, texts }: TakenIn): WriteRequest & { readonly told: Finding[] } {
  const told: Finding[] = [];
  if (result.header === undefined) throw new Error("Nothing was taken in.");
  return {
    header: result.header,
    facts,
    clear: { of: (token) => texts.get(token) },
    onFinding: (finding) => void told.push(finding),
    told,
  };
}

/** All files that an adapter writes for a request. */
export async function filesOf(
  adapter: Adapter,
  request: WriteRequest,
  carrier?: WriteCarrier,
): Promise<readonly WrittenFile[]> {
  const written = await adapter.write?.(carrier === undefined ? request : { ...request, carrier });
  return written === undefined ? [] : [written, ...(written.others ?? [])];
}

/** The facts about persons as a set: their order says nothing. */
export const asSet = (facts: readonly Fact[]): readonly string[] =>
  facts
    .filter(({ kind }) => kind !== "coverage")
    .map((fact) => JSON.stringify(Object.entries(fact).sort(([a], [b]) => (a < b ? -1 : 1))))
    .sort();

export const rulesOf = ({ findings }: Pick<TakenIn, "findings">): readonly string[] =>
  findings.map(({ rule }) => rule).sort();
