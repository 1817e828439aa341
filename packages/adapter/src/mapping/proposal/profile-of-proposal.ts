import { columnLetter } from "@jobcoach/sheets";
import type { ProfileColumn, ProfileLayer } from "../../tabular/profile/profile.ts";
import { type Slot, slots } from "../../tabular/profile/slots.ts";
import { normaliseKey } from "../../values/normalise-key.ts";
import type { FileProfile } from "../columns/profile-file.ts";
import { isKnownHeader } from "../vocabulary/known-words.ts";
import type { ColumnProposal, MappingProposal, TableProposal } from "./mapping-proposal.ts";
import { isRootTable, slotsIn } from "./propose-mapping.ts";

type TableLayer = NonNullable<ProfileLayer["tables"]>[number];
type Codes = Record<string, Record<string, string>>;

/** Columns whose silence would be read as a statement. */
const ASKED_FOR: ReadonlySet<Slot> = new Set(["person.bsn", "provision.to", "employment.from", "employment.to"]);
/** Columns without which a row says nothing. */
const ALWAYS_FILLED: ReadonlySet<Slot> = new Set(["trajectory.ref", "provision.from", "period.from", "contact.on"]);

/**
 * The profile that a proposal amounts to, to be looked over by a person. It is written down whole, so that it can be read
 * without another; where something is missing it names what it needs and is refused until somebody fills that in.
 */
export function profileOfProposal(id: string, proposal: MappingProposal, file: FileProfile): ProfileLayer {
  const { tables, dateOrder, decimalMark } = proposal;
  const codes: Codes = {};
  const root = tables.find(isRootTable) ?? tables[0];
  const layers = tables.map((table) => tableOf(table, table === root, root, codes, id));
  const has = new Set(tables.flatMap((table) => [...slotsIn(table)]));
  const isLogged = [...has].some((slot) => slot.startsWith("contact.minutes") || slot.startsWith("quarter"));
  const isReported = [...has].some((slot) => slot.startsWith("reported."));
  const { dialect } = file;
  return {
    id,
    title: { nl: `export ${id}`, en: `export ${id}` },
    version: "1",
    grantor: "municipality",
    ...(isLogged ? { hoursMode: "logged" } : isReported ? { hoursMode: "reported" } : {}),
    stream: id,
    source: "case-file",
    container:
      dialect === undefined
        ? { kind: "workbook" }
        : { kind: "delimited", delimiter: dialect.delimiter, encoding: dialect.encoding },
    dateOrder,
    decimalMark,
    ...(root?.preamble === undefined || dialect === undefined ? {} : { preamble: root.preamble }),
    codes,
    tables: layers,
  };
}

function tableOf(
  table: TableProposal,
  isRoot: boolean,
  root: TableProposal | undefined,
  codes: Codes,
  id: string,
): TableLayer {
  const has = slotsIn(table);
  const used = new Set<string>();
  const columns = table.columns.flatMap((column) => {
    if (normaliseKey(column.column.header) === "") return [];
    const key = normaliseKey(headerOf(column));
    if (used.has(key)) return [];
    used.add(key);
    return [columnOf(column, codes)];
  });
  const sheet = table.sheet === "" ? id : table.sheet;
  const { constants } = table;
  return {
    sheet,
    required: isRoot,
    ...(Object.keys(constants).length === 0 ? {} : { constants }),
    ...(isRoot || root === undefined ? namesOfRoot(has) : namesOfOther(has, root)),
    columns,
  };
}

/** The header as the profile has it: the letter where it may not be shown, or is not used and holds a word that we do not know. */
export function headerOf({ column, slot }: Pick<ColumnProposal, "column" | "slot">): string {
  const { index, name, header } = column;
  const mayStand = name === header && (slot !== undefined || isKnownHeader(header));
  return mayStand ? header : columnLetter(index);
}

function columnOf(proposal: ColumnProposal, tables: Codes): ProfileColumn {
  const { slot, codes, unit } = proposal;
  const header = headerOf(proposal);
  if (slot === undefined) return { header, slot: "not-imported" };
  const required = ALWAYS_FILLED.has(slot) ? "value" : ASKED_FOR.has(slot) ? "column" : undefined;
  const name = slots[slot].kind === "code" ? nameOfTable(slot) : undefined;
  if (name !== undefined) tables[name] = { ...tables[name], ...codes };
  return {
    header,
    slot,
    ...(name === undefined ? {} : { codes: name }),
    ...(unit === undefined ? {} : { unit }),
    ...(required === undefined ? {} : { required }),
  };
}

/** A name for the code table of a slot: `provision.regime` becomes `provisionRegime`. */
export const nameOfTable = (slot: Slot) => slot.replaceAll(/\.(\w)/g, (_, letter: string) => letter.toUpperCase());

/** What names the rows of the table with the persons: its own number, or the client's with the first day. */
function namesOfRoot(has: ReadonlySet<Slot>): Pick<TableLayer, "record" | "trajectory" | "job"> {
  const first: Slot = has.has("period.from") && !has.has("provision.from") ? "period.from" : "provision.from";
  const person: Slot = has.has("client.ref") || !has.has("person.bsn") ? "client.ref" : "person.bsn";
  const trajectory: [Slot, ...Slot[]] = has.has("trajectory.ref") ? ["trajectory.ref"] : [person, first];
  const period: Slot[] = has.has("period.number") ? ["period.number"] : has.has("period.from") ? ["period.from"] : [];
  const job: Slot[] = has.has("employment.ref")
    ? ["employment.ref"]
    : has.has("employment.from")
      ? ["employment.from"]
      : [];
  return {
    record: [...new Set([...trajectory, ...period])],
    trajectory,
    ...(job.length === 0 ? {} : { job: [...trajectory, ...job] }),
  };
}

/** What names the rows of a sheet beside it, and how they find their person. */
function namesOfOther(has: ReadonlySet<Slot>, root: TableProposal): Partial<TableLayer> {
  const inRoot = slotsIn(root);
  const brings = (["person.bsn", "client.ref", "delivery.municipality"] as const).filter(
    (slot) => inRoot.has(slot) && !has.has(slot),
  );
  const join = { sheet: root.sheet, on: "trajectory.ref" as const, brings: [...brings] };
  const own = OWN_NAMES.filter((slot) => has.has(slot));
  const isJobs = has.has("employment.from") && !has.has("measurement.on");
  const job: Slot[] = ["trajectory.ref", has.has("employment.ref") ? "employment.ref" : "employment.from"];
  return {
    join,
    record: ["trajectory.ref", ...own],
    trajectory: ["trajectory.ref"],
    ...(isJobs ? { job } : {}),
    ...(has.has("contact.on") ? { numbered: true } : {}),
  };
}

const OWN_NAMES: readonly Slot[] = [
  "employment.ref",
  "contact.on",
  "measurement.moment",
  "measurement.on",
  "measurement.respondent",
];
