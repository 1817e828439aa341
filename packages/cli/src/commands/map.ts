import { basename, extname } from "node:path";
import {
  changedLayer,
  describeChange,
  describeColumn,
  driftOf,
  headerOf,
  isHarmless,
  type MappingProposal,
  nameOfTable,
  type ProfileLayer,
  profileFile,
  profileOfProposal,
  proposeMapping,
  quoteNames,
  recognise,
  resolveProfile,
  sampleFile,
  stepsToMend,
} from "@jobcoach/adapter";
import { municipalProfiles } from "@jobcoach/adapter-participatiewet";
import type { LocalizedText } from "@jobcoach/core";
import { adapters } from "../adapters.ts";
import type { Call, Command } from "../call/call.ts";
import { type ExitCode, wrongCall } from "../call/stop.ts";
import { collectFiles, type SourceFile } from "../files/collect-files.ts";
import { openFile } from "../files/open-file.ts";
import { mapDocument } from "../map/map-document.ts";
import { mapLines } from "../map/map-lines.ts";
import { knownProfile, readLayer, readProfile } from "../map/read-profile.ts";
import { type MappingNotes, writeMapping } from "../map/write-mapping.ts";
import { paragraph } from "../text/lines.ts";
import { plain } from "../text/plain.ts";

export const mapCommand: Command = {
  name: "map",
  summary: { nl: "stel een profiel voor bij een onbekende export", en: "propose a profile for an unknown export" },
  flags: ["base", "from", "out", "json"],
  help: {
    nl: `jobcoach map EXPORT [--out PROFIEL]
jobcoach map EXPORT --base PROFIEL [--out PROFIEL]
jobcoach map --from PROFIEL --out PROFIEL

Kijkt wat er in de kolommen van een export staat en stelt voor welke kolom welk
gegeven is. Kijk het na en gebruik het met: jobcoach check EXPORT --profile.

  --out PROFIEL     .json, of .xlsx of .csv om in een rekenprogramma te wijzigen
  --base PROFIEL    wat er veranderd is sinds een profiel: zijn naam of bestand
  --from PROFIEL    een profiel in een andere vorm, zoals .xlsx naar .json
  --json            het voorstel als JSON-document
  --lang nl|en      taal

Waarden staan er alleen bij als het codes zijn die vijf keer of vaker voorkomen.

Voorbeeld:
  jobcoach map export.csv --out profiel.xlsx
  jobcoach map --from profiel.xlsx --out profiel.json
  jobcoach check export.csv --profile profiel.json`,
    en: `jobcoach map EXPORT [--out PROFILE]
jobcoach map EXPORT --base PROFILE [--out PROFILE]
jobcoach map --from PROFILE --out PROFILE

Looks at what the columns of an export hold and proposes which column is which
item. Look it over and use it with: jobcoach check EXPORT --profile.

  --out PROFILE     .json, or .xlsx or .csv to change it in a spreadsheet
  --base PROFILE    what changed since a profile: its name or file
  --from PROFILE    a profile in another form, such as .xlsx to .json
  --json            the proposal as a JSON document
  --lang nl|en      language

Values are shown only where they are codes that occur five times or more.

Example:
  jobcoach map export.csv --out profile.xlsx
  jobcoach map --from profile.xlsx --out profile.json
  jobcoach check export.csv --profile profile.json`,
  },
  run: map,
};

async function map(call: Call): Promise<ExitCode> {
  const from = call.value("from");
  if (from !== undefined) return await convertProfile(call, from);
  const sources = await collectFiles(call.positionals, call.io.cwd);
  const [source] = sources;
  if (source === undefined || sources.length > 1)
    throw wrongCall("Geef één export tegelijk.", "Give one export at a time.");
  const base = call.value("base");
  return base === undefined ? await propose(call, source) : await compare(call, source, base);
}

async function convertProfile(call: Call, from: string): Promise<ExitCode> {
  const out = call.value("out");
  if (out === undefined || call.positionals.length > 0 || call.has("base"))
    throw wrongCall("Gebruik --from alleen samen met --out.", "Use --from with --out only.");
  await writeMapping(call, out, await readLayer(call, from));
  return 0;
}

async function propose(call: Call, source: SourceFile): Promise<ExitCode> {
  const opened = await openFile(source);
  const file = await profileFile(opened);
  if (file === undefined || file.tables.length === 0) throw notATable(source);
  const proposal = proposeMapping(file);
  if (proposal.tables.length === 0) throw notATable(source);
  if (call.has("json")) await call.print([JSON.stringify(mapDocument(source.name, file, proposal), null, 2)]);
  else await call.print(mapLines(basename(source.name), file, proposal, call));
  await tellKnown(call, opened, source);
  const out = call.value("out");
  const isComplete = proposal.tables.every(({ missing }) => missing.length === 0);
  if (out === undefined) {
    await call.tell({
      nl: `Bewaar het voorstel met: jobcoach map ${source.name} --out profiel.xlsx`,
      en: `Keep the proposal with: jobcoach map ${source.name} --out profile.xlsx`,
    });
  } else {
    await writeMapping(call, out, profileOfProposal(idOf(out), proposal, file), notesFrom(proposal));
    await call.tell({
      nl: `Kijk het na${isComplete ? "" : ", vul aan wat ontbreekt"} en lees de export met: jobcoach check ${source.name} --profile ${plain(out)}`,
      en: `Look it over${isComplete ? "" : ", add what is missing"} and read the export with: jobcoach check ${source.name} --profile ${plain(out)}`,
    });
  }
  return isComplete ? 0 : 1;
}

const notATable = ({ name }: SourceFile) =>
  wrongCall(
    `In ${name} vinden we geen tabel met koppen die we begrijpen. Kies CSV of XLSX.`,
    `We find no table with headers that we understand in ${name}. Choose CSV or XLSX.`,
  );

/** Says that no profile is needed where the export is known already. */
async function tellKnown(call: Call, file: Blob, source: SourceFile): Promise<void> {
  const recognition = recognise(await sampleFile(file), adapters);
  if (recognition.found !== "one") return;
  const { id, format } = recognition.candidate.adapter;
  if (!municipalProfiles.some((profile) => profile.id === id)) return;
  await call.tell({
    nl: `Dit lijkt op ${format.title.nl}, die we al kennen. Is er iets veranderd? Kijk met: jobcoach map ${source.name} --base ${id}`,
    en: `This looks like ${format.title.en}, which we know already. Did something change? Look with: jobcoach map ${source.name} --base ${id}`,
  });
}

/** What changed since a profile, and the layer that would read it. Nothing is applied. */
async function compare(call: Call, source: SourceFile, base: string): Promise<ExitCode> {
  const isFile = /\.(?:json|xlsx|csv)$/i.test(base);
  const profile = isFile ? await readProfile(call, base) : knownProfile(base);
  const changes = await driftOf(await openFile(source), profile);
  const { say, width } = call;
  const layer = isFile
    ? whole(resolveProfile(profile, changedLayer(changes, profile)))
    : changedLayer(changes, profile);
  const sentences = changes.map(describeChange);
  const steps = stepsToMend(changes, profile);
  if (call.has("json"))
    await call.print([JSON.stringify({ file: source.name, base, changes: sentences, steps, profile: layer }, null, 2)]);
  else if (changes.length === 0)
    await call.print([
      say({
        nl: `  ${source.name} is ingedeeld als ${profile.title.nl}; er is niets veranderd.`,
        en: `  ${source.name} is laid out as ${profile.title.en}; nothing changed.`,
      }),
    ]);
  else {
    const title = {
      nl: `  ${source.name} naast ${profile.title.nl}:`,
      en: `  ${source.name} beside ${profile.title.en}:`,
    };
    await call.print([
      say(title),
      ...sentences.flatMap((text) => paragraph("    - ", plain(quoteNames(say(text))), width)),
      ...(steps.length === 0 ? [] : ["", ...paragraph("  → ", plain(quoteNames(say(inTheSource(steps)))), width)]),
    ]);
  }
  const out = call.value("out");
  if (out !== undefined && changes.length > 0) await writeMapping(call, out, layer);
  return changes.every(isHarmless) ? 0 : 1;
}

/** What no profile can mend. */
const inTheSource = (steps: readonly LocalizedText[]): LocalizedText => ({
  nl: `Een profiel is hiervoor niet genoeg: maak de export opnieuw. ${steps.map(({ nl }) => nl).join(" ")}`,
  en: `A profile is not enough for this: make the export again. ${steps.map(({ en }) => en).join(" ")}`,
});

/** A profile that stands by itself, since the file it came from has no name that others know. */
const whole = ({ extends: _, ...profile }: ProfileLayer): ProfileLayer => profile;

/** A name for the profile from the name of its file; letters, digits and hyphens. */
function idOf(out: string): string {
  const name = basename(out, extname(out))
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, "-")
    .replaceAll(/^-+|-+$/g, "");
  return name === "" ? "export" : name.slice(0, 40);
}

/** What was seen of each column, and the codes that still need a meaning. */
const notesFrom = (proposal: MappingProposal): MappingNotes => ({
  noteOf(sheet, { header }) {
    const table = proposal.tables.find((one) => one.sheet === sheet || one.sheet === "");
    const found = table?.columns.find((column) => headerOf(column) === header);
    if (found === undefined) return undefined;
    return { example: describeColumn(found.column).nl, confidence: found.confidence, reason: found.reason };
  },
  openCodes: proposal.tables.flatMap(({ columns }) =>
    columns.flatMap(({ slot, codesOpen = [] }) =>
      slot === undefined ? [] : codesOpen.map((text) => [nameOfTable(slot), text] as const),
    ),
  ),
});
