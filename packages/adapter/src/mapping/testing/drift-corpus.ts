import { encodeText, writeWorkbook } from "@jobcoach/sheets";
import type { Profile } from "../../tabular/profile/profile.ts";
import type { Change } from "../drift/change.ts";
import type { Expected } from "./drift-operator.ts";
import { operators } from "./drift-operators.ts";
import { type ExampleTable, exampleTables } from "./example-tables.ts";
import { randomFrom } from "./random.ts";

/** An export of a next release: the file, the profile of the release before, and what changed. */
export interface DriftedFile {
  readonly kind: string;
  readonly profile: Profile;
  readonly file: Blob;
  readonly expected: readonly Expected[];
}

/** So many drifted exports of these layouts, every kind of drift in turn; the same for the same seed. */
export async function driftCorpus(profiles: readonly Profile[], count: number, seed: number): Promise<DriftedFile[]> {
  const random = randomFrom(seed);
  const kinds = Object.entries(operators);
  const files: DriftedFile[] = [];
  for (let turn = 0; files.length < count; turn++) {
    const [kind, change] = kinds[turn % kinds.length] as (typeof kinds)[number];
    const profile = profiles[Math.floor(turn / kinds.length) % profiles.length] as Profile;
    const drifted = change({ profile, tables: exampleTables(profile, random), random });
    if (drifted === undefined) continue;
    files.push({ kind, profile, file: await fileOf(drifted.tables, profile), expected: drifted.expected });
  }
  return files;
}

/** The file of an export with these tables. */
export async function fileOf(tables: readonly ExampleTable[], profile: Profile): Promise<Blob> {
  const { container, preamble } = profile;
  if (container.kind === "workbook") {
    const notes = { name: profile.notes?.sheet ?? "Toelichting", rows: [["peildatum", "2026-06-30"]] };
    const sheets = tables.map(({ sheet, headers, rows }) => ({ name: sheet, rows: [headers, ...rows] }));
    return new Blob([new Uint8Array(await writeWorkbook([notes, ...sheets]))]);
  }
  const [table] = tables;
  const title = preamble === undefined ? [] : [preamble.replace("{date}", "30-06-2026")];
  const lines = [table?.headers ?? [], ...(table?.rows ?? [])].map((cells) => cells.join(container.delimiter));
  return new Blob([new Uint8Array(encodeText(`${[...title, ...lines].join("\r\n")}\r\n`, container.encoding))]);
}

/** A change in the words of the corpus, to compare what was found with what was done. */
export function told(change: Change): string {
  switch (change.kind) {
    case "renamed":
      return `renamed ${change.column.header} > ${change.to}`;
    case "added":
      return `added ${change.name}`;
    case "split":
      return `split ${change.column.header} > ${change.into.join(" + ")}${change.readFrom === undefined ? "" : ` from ${change.readFrom}`}`;
    case "merged":
      return `merged ${change.columns.map(({ header }) => header).join(" + ")} > ${change.into}`;
    case "dates":
      return `dates ${change.order}`;
    case "decimals":
      return `decimals ${change.mark}`;
    case "sheet":
      return `sheet ${change.sheet} > ${change.to}`;
    default:
      return `${change.kind} ${change.column.header}`;
  }
}

/** Whether what was found is what was done: nothing missing, nothing more, and no spelling with a wrong meaning. */
export function isRight(changes: readonly Change[], expected: readonly Expected[]): boolean {
  const found = changes.map(told).sort();
  const done = expected.map(({ text }) => text).sort();
  if (found.join("\n") !== done.join("\n")) return false;
  return expected.every(({ text, codes = {}, isLegible }) => {
    if (isLegible === undefined) return true;
    const proposed = changes.flatMap((change) =>
      change.kind === "recoded" && told(change) === text ? Object.entries(change.codes) : [],
    );
    const isTrue = proposed.every(([spelling, code]) => codes[spelling] === undefined || codes[spelling] === code);
    const clear = Object.values(codes).filter((code) => code !== "").length;
    return isTrue && (!isLegible || proposed.length >= clear * 0.8);
  });
}
