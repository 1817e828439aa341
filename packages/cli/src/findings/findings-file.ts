import { extname } from "node:path";
import type { Finding, Language } from "@jobcoach/core";
import { type Cell, DUTCH_DIALECT, writeDelimited, writeWorkbook } from "@jobcoach/sheets";
import { wrongCall } from "../call/stop.ts";
import { type Spool, spoolBeside } from "../files/spool.ts";
import { findingHeader, findingRow } from "./finding-columns.ts";

/** A workbook is made in memory, and nobody mends more than this by hand. */
const ROWS_IN_WORKBOOK = 100_000;

/** A list of all findings, being written. */
export interface FindingsFile {
  add(findings: readonly Finding[], file: string): Promise<void>;
  /** Writes what is left and gives the file its name; says how many findings did not fit. */
  finish(): Promise<{ readonly omitted: number }>;
  abandon(): Promise<void>;
}

type Writer = (spool: Spool, language: Language, withFile: boolean) => Omit<FindingsFile, "abandon">;

const writers: Readonly<Record<string, Writer>> = { ".ndjson": asLines, ".csv": asDelimited, ".xlsx": asWorkbook };

/** Starts a list of findings; the end of the name says in which form. `withFile` names the file of every finding. */
export async function startFindingsFile(path: string, language: Language, withFile: boolean): Promise<FindingsFile> {
  const writer = writers[extname(path).toLowerCase()];
  if (writer === undefined)
    throw wrongCall(
      "De naam achter --out moet eindigen op .ndjson, .csv of .xlsx.",
      "The name of --out must end with .ndjson, .csv or .xlsx.",
    );
  const spool = await spoolBeside(path);
  const { add, finish } = writer(spool, language, withFile);
  return {
    add,
    async finish() {
      const finished = await finish();
      await spool.moveTo(path);
      return finished;
    },
    abandon: spool.remove,
  };
}

function asLines(spool: Spool, _language: Language, withFile: boolean): ReturnType<Writer> {
  const line = (finding: Finding, file: string) => `${JSON.stringify(withFile ? { file, ...finding } : finding)}\n`;
  return {
    add: (findings, file) => spool.write(findings.map((finding) => line(finding, file)).join("")),
    finish: async () => ({ omitted: 0 }),
  };
}

function asDelimited(spool: Spool, language: Language, withFile: boolean): ReturnType<Writer> {
  let mark = "\ufeff";
  const write = async (rows: readonly (readonly Cell[])[]) => {
    await spool.write(mark + writeDelimited(rows, DUTCH_DIALECT));
    mark = "";
  };
  let started: Promise<void> | undefined;
  const start = () => (started ??= write([findingHeader(language, withFile)]));
  return {
    async add(findings, file) {
      await start();
      await write(findings.map((finding) => findingRow(withFile ? { finding, file } : { finding }, language)));
    },
    async finish() {
      await start();
      return { omitted: 0 };
    },
  };
}

function asWorkbook(spool: Spool, language: Language, withFile: boolean): ReturnType<Writer> {
  const rows: (readonly Cell[])[] = [findingHeader(language, withFile)];
  let omitted = 0;
  return {
    async add(findings, file) {
      for (const finding of findings) {
        if (rows.length > ROWS_IN_WORKBOOK) omitted++;
        else rows.push(findingRow(withFile ? { finding, file } : { finding }, language));
      }
    },
    async finish() {
      await spool.write(await writeWorkbook([{ name: language === "nl" ? "Meldingen" : "Findings", rows }]));
      return { omitted };
    },
  };
}
