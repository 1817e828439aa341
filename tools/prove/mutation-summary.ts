/** What is used of Stryker's report (mutation-testing-report-schema); lines and columns count from 1, ends are exclusive. */
export interface MutationReport {
  readonly files: Readonly<Record<string, { readonly source: string; readonly mutants: readonly Mutant[] }>>;
}

interface Mutant {
  readonly mutatorName: string;
  readonly replacement?: string;
  readonly status: string;
  readonly location: { readonly start: Position; readonly end: Position };
}

interface Position {
  readonly line: number;
  readonly column: number;
}

/** A change that no test can notice, because the code does the same with it. */
export interface Equivalent {
  readonly file: string;
  readonly original: string;
  readonly replacement: string;
  readonly why: string;
}

interface Survivor {
  readonly file: string;
  readonly line: number;
  readonly mutator: string;
  /** The lines before and after the change, in one line, at most 200 characters. */
  readonly original: string;
  readonly replacement: string;
  readonly noCoverage?: true;
  readonly equivalent?: string;
}

interface FolderScore {
  readonly killed: number;
  readonly survived: number;
  readonly timeout: number;
  readonly noCoverage: number;
  /** Killed and timed out, in percent of all, floored to one decimal; judged equivalents count as survived. */
  readonly score: number;
}

export interface MutationSummary {
  readonly folders: Readonly<Record<string, FolderScore>>;
  readonly survivors: readonly Survivor[];
  /** Judged equivalents that no longer survive or no longer exist: to be removed. */
  readonly outdatedEquivalents: readonly Equivalent[];
}

const SOURCE = "packages/core/src/";

/** Per folder of core how many changes the tests noticed, and which they did not. */
export function mutationSummary(report: MutationReport, equivalents: readonly Equivalent[]): MutationSummary {
  const files = Object.entries(report.files);
  const folders = [...new Set(files.map(([path]) => folderOf(path)))].sort();
  const unjudged = files.flatMap(([path, { source, mutants }]) =>
    mutants.filter(isAlive).map((mutant) => survivorOf(path.replace(SOURCE, ""), source, mutant)),
  );
  const survivors = unjudged.map((survivor) => {
    const why = equivalents.find((equivalent) => isSame(equivalent, survivor))?.why;
    return why === undefined ? survivor : { ...survivor, equivalent: why };
  });
  return {
    folders: Object.fromEntries(
      folders.map((folder) => [
        folder,
        scoreOf(files.filter(([path]) => folderOf(path) === folder).flatMap(([, { mutants }]) => mutants)),
      ]),
    ),
    survivors,
    outdatedEquivalents: equivalents.filter((equivalent) => !survivors.some((one) => isSame(equivalent, one))),
  };
}

function scoreOf(mutants: readonly Mutant[]): FolderScore {
  const count = (status: string) => mutants.filter((mutant) => mutant.status === status).length;
  const [killed, survived, timeout, noCoverage] = [
    count("Killed"),
    count("Survived"),
    count("Timeout"),
    count("NoCoverage"),
  ];
  const all = killed + survived + timeout + noCoverage;
  const score = all === 0 ? 0 : Math.floor(((killed + timeout) / all) * 1000) / 10;
  return { killed, survived, timeout, noCoverage, score };
}

function survivorOf(
  file: string,
  source: string,
  { mutatorName, replacement = "", status, location }: Mutant,
): Survivor {
  const { start, end } = location;
  const lines = source.split("\n").slice(start.line - 1, end.line);
  const before = (lines[0] ?? "").slice(0, start.column - 1);
  const after = (lines.at(-1) ?? "").slice(end.column - 1);
  return {
    file,
    line: start.line,
    mutator: mutatorName,
    original: inOneLine(lines.join("\n")),
    replacement: inOneLine(`${before}${replacement}${after}`),
    ...(status === "NoCoverage" ? { noCoverage: true } : {}),
  };
}

const isAlive = ({ status }: Mutant) => status === "Survived" || status === "NoCoverage";

const isSame = (a: Equivalent, b: Survivor) =>
  a.file === b.file && a.original === b.original && a.replacement === b.replacement;

const folderOf = (path: string) => path.replace(SOURCE, "").split("/")[0] ?? "";

const inOneLine = (text: string) => text.replace(/\s+/g, " ").trim().slice(0, 200);
