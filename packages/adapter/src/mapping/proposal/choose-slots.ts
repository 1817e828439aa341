import { type Slot, slots } from "../../tabular/profile/slots.ts";
import type { FileProfile } from "../columns/profile-file.ts";
import type { ColumnProposal, MappingProposal } from "./mapping-proposal.ts";
import { proposeCodes } from "./propose-codes.ts";
import { isInHours } from "./propose-columns.ts";
import { completeTables } from "./propose-mapping.ts";

/** What a person chose for a column, both by their place in the proposal; no slot where the column is not used. */
export interface ChosenSlot {
  readonly table: number;
  readonly column: number;
  readonly slot: Slot | undefined;
}

/** The proposal with what a person chose for some columns; codes, units and what is missing follow from that. */
export function withChosenSlots(
  proposal: MappingProposal,
  file: FileProfile,
  choices: readonly ChosenSlot[],
): MappingProposal {
  const tables = proposal.tables.map(({ sheet, columns }, table) => ({
    sheet,
    columns: columns.map((column, at) => {
      const choice = choices.findLast((one) => one.table === table && one.column === at);
      return choice === undefined || choice.slot === column.slot ? column : chosenFor(column, choice.slot);
    }),
  }));
  return { ...proposal, tables: completeTables(tables, file) };
}

function chosenFor({ column, alternatives }: ColumnProposal, slot: Slot | undefined): ColumnProposal {
  const chosen = { column, alternatives, slot, confidence: 1, reason: { nl: "zelf gekozen", en: "chosen by you" } };
  if (slot === undefined) return chosen;
  const { kind } = slots[slot];
  const codes = kind === "code" ? proposeCodes(column, slot) : undefined;
  return {
    ...chosen,
    ...(kind === "minutes" && isInHours(column) ? { unit: "hours" } : {}),
    ...(codes === undefined ? {} : { codes: codes.codes, codesMissing: codes.missing, codesOpen: codes.open }),
  };
}
