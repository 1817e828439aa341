import { Fact, Finding, type PartialMetadata, type Token } from "@jobcoach/core";
import type { Adapter } from "../contract/adapter.ts";
import { type IntakeResult, intake } from "../intake/intake.ts";
import type { PseudonymKey } from "../pseudonyms/pseudonyms.ts";
import type { FileBytes } from "./adapter-fixture.ts";

/** The key with which the kit replaces persons; of no use outside tests. */
export const FIXTURE_KEY: PseudonymKey = { version: 1, bytes: new Uint8Array(32).fill(7) };

/** All that intake made of a file. */
export interface Taken {
  readonly result: IntakeResult;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
  /** The texts behind the tokens, as a sender would remember them. */
  readonly clear: ReadonlyMap<Token, string>;
}

export interface TakeOptions {
  readonly given?: PartialMetadata;
  /** Leaves the choice of the adapter to intake, among these; else the adapter is told. */
  readonly among?: readonly Adapter[];
}

const LONGEST_RUN = 10_000;

/** Takes a file in through `intake`, the one loop. Fails when a fact or finding breaks its schema, or when it takes ages. */
export async function takeIn(
  adapter: Adapter,
  file: FileBytes | Blob,
  { given = {}, among }: TakeOptions = {},
): Promise<Taken> {
  const facts: Fact[] = [];
  const findings: Finding[] = [];
  const clear = new Map<Token, string>();
  const request = {
    file: file instanceof Blob ? file : new Blob([file]),
    adapters: among ?? [adapter],
    given,
    keyOf: () => FIXTURE_KEY,
    remember: (token: Token, text: string) => void clear.set(token, text),
  };
  const started = performance.now();
  const result = await intake(among === undefined ? { ...request, format: adapter.id } : request, {
    facts: (batch) => void facts.push(...batch),
    findings: (batch) => void findings.push(...batch),
  });
  const took = performance.now() - started;
  if (took > LONGEST_RUN) throw new Error(`Taking in ${request.file.size} bytes took ${Math.round(took)} ms.`);
  for (const fact of facts) Fact.parse(fact);
  for (const finding of findings) Finding.parse(finding);
  return { result, facts, findings, clear };
}

/** Facts as a set: their order says nothing. */
export const asSet = (facts: readonly Fact[]): readonly string[] => facts.map((fact) => JSON.stringify(fact)).sort();

export const rulesOf = ({ findings }: Pick<Taken, "findings">): readonly string[] => findings.map(({ rule }) => rule);
