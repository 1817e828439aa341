import { type Finding, findingOf, type Rule } from "@jobcoach/core";
import { safeHeader } from "../header/safe-header.ts";
import type { RowBatches } from "../row.ts";
import { readDirectory } from "../zip/read-directory.ts";
import { checkParts } from "./check-parts.ts";
import { WORKBOOK_LIMITS, type WorkbookLimits } from "./limits.ts";
import { createPackageParts, type PackageParts, readReferences } from "./package-parts.ts";
import { readCellContext } from "./read-cell-context.ts";
import { readWholePart } from "./read-part.ts";
import { readSheet } from "./read-sheet.ts";
import { refuseByMagic } from "./refuse-by-magic.ts";
import { workbookRules as rules } from "./rules.ts";
import { type WorkbookPart, workbookHandlers } from "./workbook-part.ts";

/** A workbook that passed the checks on its package; its cells are read when rows are asked for. */
export interface Workbook {
  readonly sheets: readonly Sheet[];
}

/** One sheet with cells. */
export interface Sheet {
  /** As the sender wrote it; it may hold anything, so it is not for findings or logs. */
  readonly name: string;
  readonly hidden: boolean;
  /** Reads the sheet from the start; may be called more than once. Cells are text as CSV would have it. */
  rows(): RowBatches;
}

export interface OpenWorkbookOptions {
  readonly onFinding: (finding: Finding) => void;
  readonly limits?: Partial<WorkbookLimits>;
}

/**
 * Opens an XLSX workbook without reading it into memory. Undefined when it is refused; a finding then says why. Macros,
 * references to other files, embedded objects, passwords, .xls and suspicious packages are refused; formulas are never
 * calculated. A fault further on in a sheet is found while its rows are read.
 */
export async function openWorkbook(file: Blob, options: OpenWorkbookOptions): Promise<Workbook | undefined> {
  const { onFinding } = options;
  const limits = { ...WORKBOOK_LIMITS, ...options.limits };
  const refuse = (rule: Rule) => {
    onFinding(findingOf(rule));
    return undefined;
  };

  const parts = await openPackage(file, limits);
  if ("rule" in parts) {
    onFinding(parts);
    return undefined;
  }
  const root = await readReferences(parts, "");
  if ("id" in root) return refuse(root);
  const main = root.ofKind("officeDocument");
  if (main === undefined) return refuse(rules["no-workbook"]);

  const book: WorkbookPart = { is1904: false, sheets: [] };
  const refusal = await readWholePart(file, main, workbookHandlers(book));
  if (refusal !== undefined) return refuse(refusal);
  const references = await readReferences(parts, main.name);
  if ("id" in references) return refuse(references);
  const context = await readCellContext(file, references, book.is1904, limits);
  if ("id" in context) return refuse(context);

  const sheets: Sheet[] = [];
  for (const [index, { name, hidden, relationship }] of book.sheets.entries()) {
    const { kind, entry } = references.byId(relationship) ?? {};
    const label = safeHeader(name, index, [name]) === name.trim() ? name.trim() : String(index + 1);
    if (kind !== undefined && kind !== "worksheet") onFinding(findingOf(rules["other-sheet"], { sheet: label }));
    else if (entry === undefined) return refuse(rules.damaged);
    else {
      const rows = () => readSheet({ file, entry, label, hidden, context, maxColumns: limits.maxColumns, onFinding });
      sheets.push({ name, hidden, rows });
    }
  }
  return sheets.length === 0 ? refuse(rules["no-sheets"]) : { sheets };
}

/** Looks at the package before anything is unpacked. */
async function openPackage(file: Blob, limits: WorkbookLimits): Promise<PackageParts | Finding> {
  const magic = await refuseByMagic(file);
  if (magic !== undefined) return findingOf(magic);
  const entries = await readDirectory(file, limits.maxParts);
  if (entries === "too-many") return findingOf(rules["too-many-parts"], {}, { limit: limits.maxParts });
  if (entries === "damaged") return findingOf(rules.damaged);
  return checkParts(entries, limits) ?? createPackageParts(file, entries);
}
