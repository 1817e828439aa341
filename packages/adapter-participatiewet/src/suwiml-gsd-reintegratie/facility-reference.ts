import type { CalendarDate, ProvisionType } from "@jobcoach/core";

/** What tells a facility apart from the others, beside the person. */
export interface FacilityIdentity {
  /** The registration number; empty where there is none. */
  readonly number: string;
  readonly from: CalendarDate;
  readonly type: ProvisionType;
}

/** The text behind the record of a facility: its number, or what there is where that is missing or stands with several. */
export function facilityReference({ number, from, type }: FacilityIdentity, bsn: string, isShared: boolean): string {
  if (number === "") return `${bsn}|${from}|${type}`;
  return isShared ? `${number}|${from}|${type}` : number;
}

/** The registration number in the text behind a record; empty where the text was made for want of one. */
export function numberInReference(text: string, { from, type }: Omit<FacilityIdentity, "number">, bsn: string): string {
  const suffix = `|${from}|${type}`;
  const number = text.endsWith(suffix) ? text.slice(0, -suffix.length) : text;
  return number === bsn ? "" : number;
}

/** How often each number stands among facilities. */
export function usesOfNumbers(facilities: readonly Pick<FacilityIdentity, "number">[]): ReadonlyMap<string, number> {
  const uses = new Map<string, number>();
  for (const { number } of facilities) uses.set(number, (uses.get(number) ?? 0) + 1);
  return uses;
}
