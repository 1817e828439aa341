import { DateOrder, type DecimalMark, type ProfileColumn } from "../../tabular/profile/profile.ts";
import type { ColumnProfile } from "../columns/column-profile.ts";

/** One thing that differs between an export and its profile. Names of columns are as far as they may be shown. */
export type Change = { readonly sheet: string } & (
  | {
      readonly kind: "renamed";
      readonly column: ProfileColumn;
      readonly to: string;
      /** What the column of the file holds. */
      readonly there: ColumnProfile;
      readonly confidence: number;
    }
  | { readonly kind: "added"; readonly name: string; readonly column: ProfileColumn }
  | { readonly kind: "dropped"; readonly column: ProfileColumn }
  | {
      readonly kind: "split";
      readonly column: ProfileColumn;
      readonly into: readonly string[];
      /** The part that holds all that the column held, where there is one. */
      readonly readFrom?: string;
    }
  | { readonly kind: "merged"; readonly columns: readonly ProfileColumn[]; readonly into: string }
  | {
      readonly kind: "recoded";
      readonly column: ProfileColumn;
      readonly codes: Readonly<Record<string, string>>;
      /** How many different spellings have no meaning yet. */
      readonly missing: number;
    }
  | { readonly kind: "content"; readonly column: ProfileColumn; readonly expected: "dates" | "numbers" }
  | { readonly kind: "dates"; readonly order: DateOrder | "month-first" | "short-year" }
  | { readonly kind: "decimals"; readonly mark: DecimalMark }
  | { readonly kind: "sheet"; readonly to: string }
);

/** Whether an export with this change can still be read by the profile as it is. */
export const isHarmless = (change: Change): boolean =>
  change.kind === "added" || (change.kind === "dropped" && change.column.required === undefined);

/** Whether a profile can make the rows readable; else only another export can. */
export function canBeMapped(change: Change): boolean {
  switch (change.kind) {
    case "dropped":
      return isHarmless(change);
    case "merged":
      return change.columns.every(({ required }) => required === undefined);
    case "split":
      return change.readFrom !== undefined || change.column.required === undefined;
    case "content":
      return false;
    case "dates":
      return DateOrder.safeParse(change.order).success;
    default:
      return true;
  }
}
