import type { DeliveryMetadata } from "@jobcoach/core";
import { expect, test } from "vitest";
import { createFilesBeside } from "./files-beside.ts";
import type { IntakeResult } from "./intake.ts";

const metadata: DeliveryMetadata = {
  municipality: "GM0200",
  grantor: "municipality",
  stream: "apeldoorn",
  period: { from: "2026-01-01", to: "2026-06-30" },
  observedFrom: "2024-01-01",
  observedUntil: "2026-06-30",
  selection: "started-since",
  jobEndsMaintained: "yes",
  hoursMode: "reported",
  hoursLogComplete: false,
};

const findings = { total: 0, errors: 0, warnings: 0, notices: 0, groups: [], items: [], itemsOmitted: 0 };

/** A file by its content and what it says of itself; `undefined` for one that was refused. */
const file = (content: string, said?: Partial<DeliveryMetadata>) =>
  ({
    sha256: content.padEnd(64, "0"),
    bytes: content.length,
    records: { read: 1, accepted: 1, rejected: 0 },
    findings,
    header: said === undefined ? undefined : { metadata: { ...metadata, ...said } },
  }) as unknown as IntakeResult;

const told = (...files: readonly IntakeResult[]) => {
  const beside = createFilesBeside();
  return files.map((one) =>
    beside(one)
      .result.findings.groups.map(({ rule }) => rule)
      .join(),
  );
};

test("the same file twice is told of the second", () => {
  expect(told(file("a", {}), file("a", {}), file("a", {}))).toEqual(["", "delivery/same-file", "delivery/same-file"]);
  expect(told(file("a"), file("a"))).toEqual(["", "delivery/same-file"]);
});

test("two files that fill one place are told of the second", () => {
  expect(told(file("a", {}), file("b", {}))).toEqual(["", "delivery/same-slot"]);
});

test.each<[string, Partial<DeliveryMetadata>]>([
  ["another municipality", { municipality: "GM0202" }],
  ["another grantor", { grantor: "uwv" }],
  ["another source", { stream: "uwv-inkomsten" }],
  ["another period", { period: { from: "2025-07-01", to: "2025-12-31" } }],
])("files of %s stand beside each other", (_, other) => {
  expect(told(file("a", {}), file("b", other))).toEqual(["", ""]);
});

test("so do answers about single persons, files that were refused, and files without content", () => {
  const answer = { selection: "per-person-query" } as const;
  expect(told(file("a", answer), file("b", answer))).toEqual(["", ""]);
  expect(told(file("a"), file("b"))).toEqual(["", ""]);
  expect(told(file(""), file(""))).toEqual(["", ""]);
});

test("what is added is counted, after the errors of the file itself", () => {
  const beside = createFilesBeside();
  beside(file("a", {}));
  const error = { rule: "file/no-records", severity: "error" };
  const faulty = { ...file("b", {}), findings: { ...findings, total: 1, errors: 1, groups: [error], items: [error] } };
  const { result, added } = beside(faulty as unknown as IntakeResult);
  expect(added.map(({ severity }) => severity)).toEqual(["warning"]);
  expect(result.findings).toMatchObject({ total: 2, errors: 1, warnings: 1 });
  expect(result.findings.groups.map(({ rule }) => rule)).toEqual(["file/no-records", "delivery/same-slot"]);
});
