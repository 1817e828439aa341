import { submissionRules } from "@jobcoach/contract";
import { type DeliveryHeader, type Finding, findingOf, isOtherKey } from "@jobcoach/core";
import type { Selectable } from "kysely";
import type { SubmissionTable } from "../db/schema.ts";
import type { Slot } from "./slot.ts";

export type StoredRow = Selectable<SubmissionTable>;

/** Below this share of the records of its predecessor a delivery is much smaller. */
const MUCH_SMALLER = 0.5;
/** Below this number of records a delivery may halve without standing out. */
const FEW_RECORDS = 20;

/** What is to be said of a delivery beside the one before it; answers about single persons have no size to compare. */
export function sizeFindings(slot: Slot, now: number, predecessor: StoredRow | undefined): readonly Finding[] {
  const before = predecessor?.summary.records.accepted ?? 0;
  if (slot.batch !== "" || before < FEW_RECORDS || now >= before * MUCH_SMALLER) return [];
  return [findingOf(submissionRules["much-smaller"], {}, { now, before })];
}

/** What a correction must be, to be one of the submission that it names. */
export function correctionFindings(
  header: DeliveryHeader,
  corrected: StoredRow | undefined,
  allHaveReference: boolean,
): readonly Finding[] {
  if (corrected?.state !== "accepted") return [findingOf(submissionRules["corrected-not-in-force"])];
  return [
    ...(isOfSameDelivery(header, corrected) ? [] : [findingOf(submissionRules["correction-elsewhere"])]),
    ...(allHaveReference ? [] : [findingOf(submissionRules["correction-without-reference"])]),
  ];
}

const isOfSameDelivery = (header: DeliveryHeader, corrected: StoredRow): boolean =>
  header.metadata.municipality === corrected.municipality &&
  header.metadata.grantor === corrected.grantor &&
  header.metadata.stream === corrected.stream &&
  header.metadata.period.from === corrected.period_from &&
  header.metadata.period.to === corrected.period_to &&
  header.keyVersion === corrected.header?.keyVersion &&
  !isOtherKey(header, corrected.header);
