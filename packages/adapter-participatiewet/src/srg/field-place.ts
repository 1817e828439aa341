import { fieldTitle, type LayoutRecord, placeAt, type RecordLayout } from "@jobcoach/adapter";
import type { PersonalFact, Place } from "@jobcoach/core";

/** The fields of the statistic that fill those of a person; facilities of one number are refused, so no others come up. */
const fieldNames: Readonly<Record<string, string>> = {
  birthMonth: "Geboortedatum",
  sex: "Geslacht",
  workCapacity: "Arbeidsvermogen",
  goal: "DoelInzetVoorzieningen",
};

/** Where a field of a person stands in a record of the statistic. */
export function fieldPlace(
  layout: RecordLayout,
  record: LayoutRecord,
  { kind }: PersonalFact,
  field: string,
): Place | undefined {
  const name = kind === "person" ? fieldNames[field] : undefined;
  const index = layout.fields.findIndex((one) => one.name === name);
  const found = layout.fields[index];
  return found === undefined ? undefined : { ...placeAt(record, index), field: fieldTitle(found) };
}
