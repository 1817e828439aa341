import {
  type ColumnProposal,
  describeColumn,
  type FileProfile,
  type MappingProposal,
  slotWords,
  type TableProposal,
} from "@jobcoach/adapter";
import type { LocalizedText } from "@jobcoach/core";
import type { Call } from "../call/call.ts";
import { paragraph } from "../text/lines.ts";
import { plain } from "../text/plain.ts";

const NAME_WIDTH = 34;
const WHAT_WIDTH = 44;

/** What a file looks like and what is proposed for each of its columns. */
export function mapLines(name: string, file: FileProfile, proposal: MappingProposal, call: Call): string[] {
  const { paint, say } = call;
  return [
    "",
    `  ${paint("strong", plain(name))}   ${say(notationOf(file, proposal))}`,
    ...proposal.remarks.flatMap((remark) => paragraph("  ! ", say(remark), call.width)),
    ...proposal.tables.flatMap((table) => tableLines(table, file, call)),
    "",
  ];
}

function notationOf({ dialect }: FileProfile, { dateOrder, decimalMark }: MappingProposal): LocalizedText {
  const orders = {
    dmy: { nl: "dag-maand-jaar", en: "day-month-year" },
    iso: { nl: "jaar-maand-dag", en: "year-month-day" },
    ymd8: { nl: "jjjjmmdd", en: "yyyymmdd" },
  };
  const delimiters = { ";": "puntkomma", ",": "komma", "\t": "tab", "|": "streep" };
  const english = { ";": "semicolon", ",": "comma", "\t": "tab", "|": "bar" };
  const mark = decimalMark === "," ? { nl: "komma", en: "comma" } : { nl: "punt", en: "point" };
  return {
    nl: `${dialect === undefined ? "werkmap" : `${delimiters[dialect.delimiter]}, ${dialect.encoding}`}; datums ${orders[dateOrder].nl}; decimaalteken ${mark.nl}`,
    en: `${dialect === undefined ? "workbook" : `${english[dialect.delimiter]}, ${dialect.encoding}`}; dates ${orders[dateOrder].en}; decimal ${mark.en}`,
  };
}

function tableLines(table: TableProposal, file: FileProfile, call: Call): string[] {
  const { say, numbers, paint } = call;
  const rows = file.tables.find(({ sheet }) => sheet === table.sheet)?.rows ?? 0;
  const used = table.columns.filter(({ slot }) => slot !== undefined);
  const open = table.columns.filter(({ slot, alternatives }) => slot === undefined && alternatives.length > 0);
  const unused = table.columns.filter(({ slot, alternatives }) => slot === undefined && alternatives.length === 0);
  const size = `${numbers.count(rows)} × ${numbers.count(table.columns.length)}`;
  const title =
    table.sheet === ""
      ? { nl: `Rijen × kolommen: ${size}`, en: `Rows × columns: ${size}` }
      : { nl: `Blad ${table.sheet} (${size})`, en: `Sheet ${table.sheet} (${size})` };
  return [
    "",
    `  ${paint("strong", plain(say(title)))}`,
    ...runsOf(used).flatMap((run) => runLines(run, call)),
    ...heading(
      open,
      { nl: "Niet zeker genoeg; kies zelf of laat weg:", en: "Not sure enough; choose or leave out:" },
      call,
    ),
    ...open.flatMap((column) => openLines(column, call)),
    ...heading(unused, { nl: "Niet gebruikt:", en: "Not used:" }, call),
    ...unused.flatMap((column) => [
      `    ${cell(column.column.name, NAME_WIDTH)} ${say(column.reason)} (${say(describeColumn(column.column))})`,
    ]),
    ...constantLines(table, call),
    ...missingLines(table, call),
  ];
}

const heading = (columns: readonly unknown[], text: LocalizedText, { say }: Call) =>
  columns.length === 0 ? [] : ["", `  ${say(text)}`];

/** Questionnaire answers stand in rows of columns that differ in a number only; they are told as one. */
function runsOf(columns: readonly ColumnProposal[]): (readonly ColumnProposal[])[] {
  const runs: ColumnProposal[][] = [];
  const block = ({ slot }: ColumnProposal) => (slot?.includes(".capabilities.") ? slot.split(".")[0] : undefined);
  for (const column of columns) {
    const last = runs.at(-1);
    const before = last?.[0];
    if (last !== undefined && before !== undefined && block(column) !== undefined && block(column) === block(before))
      last.push(column);
    else runs.push([column]);
  }
  return runs;
}

function runLines(run: readonly ColumnProposal[], call: Call): string[] {
  const [first] = run;
  const last = run.at(-1);
  if (first?.slot === undefined || last === undefined) return [];
  const { say, numbers } = call;
  const isRun = run.length > 1;
  const name = isRun ? `${first.column.name} … ${last.column.name}` : first.column.name;
  const title = say(slotWords(first.slot).title);
  const what = isRun ? `${title} … (${run.length})` : title;
  const sure = numbers.percent(Math.min(...run.map(({ confidence }) => confidence)), 0);
  const fill = first.column.rows === 0 ? 0 : first.column.filled / first.column.rows;
  const content = isRun
    ? ""
    : `; ${say(describeColumn(first.column))}, ${numbers.percent(fill, 0)} ${say({ nl: "gevuld", en: "filled" })}`;
  return [
    `    ${cell(name, NAME_WIDTH)} ${cell(what, WHAT_WIDTH)} ${sure.padStart(5)}`,
    ...detail(`${say(first.reason)}${content}${say(unitOf(first))}`, call),
    ...codeLines(first, call),
  ];
}

const unitOf = ({ unit }: ColumnProposal): LocalizedText =>
  unit === undefined ? { nl: "", en: "" } : { nl: "; in uren", en: "; in hours" };

function codeLines({ codes, codesMissing = 0, codesOpen = [] }: ColumnProposal, call: Call): string[] {
  if (codes === undefined || codesMissing === 0) return [];
  const named = codesOpen.length === 0 ? "" : ` (${codesOpen.slice(0, 6).join(", ")})`;
  const text = {
    nl: `${codesMissing === 1 ? "Eén woord of code heeft" : `${codesMissing} woorden of codes hebben`} nog geen betekenis${named}. Vul dat aan in het profiel.`,
    en: `${codesMissing === 1 ? "One word or code has" : `${codesMissing} words or codes have`} no meaning yet${named}. Add it in the profile.`,
  };
  return paragraph("      ! ", plain(call.say(text)), call.width);
}

function openLines({ column, alternatives }: ColumnProposal, call: Call): string[] {
  const { say, numbers } = call;
  const choices = alternatives.map(
    ({ slot, confidence }) => `${say(slotWords(slot).title)} (${numbers.percent(confidence, 0)})`,
  );
  return [`    ${plain(column.name)}`, ...detail(`${choices.join(", ")}; ${say(describeColumn(column))}`, call)];
}

function constantLines({ constants, preamble }: TableProposal, { say, width }: Call): string[] {
  const isCoaching = constants["provision.type"] !== undefined;
  const texts: LocalizedText[] = [
    ...(isCoaching
      ? [
          {
            nl: "De titel of een kop noemt jobcoaching, dus alle rijen gaan over jobcoaching (soort voorziening 30).",
            en: "The title or a header speaks of job coaching, so all rows are about job coaching (kind of facility 30).",
          },
        ]
      : []),
    ...(preamble === undefined
      ? []
      : [
          {
            nl: "De peildatum staat in de titel boven de koppen.",
            en: "The last day stands in the title above the headers.",
          },
        ]),
  ];
  return texts.length === 0 ? [] : ["", ...texts.flatMap((text) => paragraph("  ", say(text), width))];
}

function missingLines({ missing }: TableProposal, call: Call): string[] {
  const { say, paint } = call;
  return missing.flatMap((slots) => {
    const names = (language: "nl" | "en", or: string) => slots.map((slot) => slotWords(slot).title[language]).join(or);
    const text = say({
      nl: `Er is geen kolom gevonden voor ${names("nl", " of ")}. Zonder dat kunnen we de rijen niet lezen.`,
      en: `No column was found for ${names("en", " or ")}. Without it we cannot read the rows.`,
    });
    return ["", ...paragraph("  ✗ ", text, call.width).map((line) => paint("red", line))];
  });
}

const detail = (text: string, call: Call) =>
  paragraph("      ", plain(text), call.width).map((line) => call.paint("quiet", line));

const cell = (text: string, width: number) => {
  const shown = plain(text);
  return shown.length > width ? `${shown.slice(0, width - 1)}…` : shown.padEnd(width);
};
