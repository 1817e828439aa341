import { type IntakeResult, intake } from "@jobcoach/adapter";
import { Fact, type Finding, type PartialMetadata } from "@jobcoach/core";
import { municipalExports } from "../exports.ts";

export interface Taken {
  readonly result: IntakeResult;
  readonly facts: readonly Fact[];
  readonly findings: readonly Finding[];
}

const KEY = { version: 1, bytes: new Uint8Array(32).fill(7) };

/** Takes a file in as a delivery would be; every fact must pass the schema of the core. */
export async function intakeOf(
  bytes: Uint8Array<ArrayBuffer> | string,
  given: PartialMetadata = {},
  format?: string,
): Promise<Taken> {
  const facts: Fact[] = [];
  const findings: Finding[] = [];
  const request = { file: new Blob([bytes]), adapters: municipalExports, keyOf: () => KEY };
  const said: PartialMetadata = { observedFrom: "2024-01-01", jobEndsMaintained: "yes", ...given };
  const result = await intake(
    format === undefined ? { ...request, given: said } : { ...request, given: said, format },
    {
      facts: (batch) => void facts.push(...batch),
      findings: (batch) => void findings.push(...batch),
    },
  );
  for (const fact of facts) Fact.parse(fact);
  return { result, facts, findings };
}

/** The facts of one kind. */
export const ofKind = <Kind extends Fact["kind"]>({ facts }: Taken, kind: Kind) =>
  facts.filter((fact): fact is Extract<Fact, { kind: Kind }> => fact.kind === kind);

/** What the findings say, with their severity and place, as a data officer would read it. */
export const read = ({ findings }: Taken): string[] =>
  findings.map(({ severity, place, message }) => {
    const at = [place.sheet, place.line, place.column].filter((part) => part !== undefined).join(" ");
    return `${severity} (${at}) ${message.nl}`;
  });

export const rulesOf = ({ findings }: Taken): string[] => findings.map((finding) => finding.rule);
