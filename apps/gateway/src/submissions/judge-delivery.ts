import { submissionRules } from "@jobcoach/contract";
import { type DeliveryHeader, type Finding, findingOf, isOtherKey } from "@jobcoach/core";
import type { Selectable } from "kysely";
import type { SubmissionTable } from "../db/schema.ts";

export type StoredRow = Selectable<SubmissionTable>;

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
