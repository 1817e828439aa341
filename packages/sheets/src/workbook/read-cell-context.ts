import type { Rule } from "@jobcoach/core";
import type { CellContext } from "./cell-value.ts";
import type { WorkbookLimits } from "./limits.ts";
import type { NumberKind } from "./number-format.ts";
import type { References } from "./package-parts.ts";
import { readWholePart } from "./read-part.ts";
import { workbookRules as rules } from "./rules.ts";
import { type SharedTexts, sharedTextHandlers } from "./shared-texts.ts";
import { styleHandlers } from "./styles.ts";

/** Reads what all cells of a workbook share: texts and the meaning of number formats. Both parts may be absent. */
export async function readCellContext(
  file: Blob,
  references: References,
  is1904: boolean,
  limits: WorkbookLimits,
): Promise<CellContext | Rule> {
  const numberKinds: NumberKind[] = [];
  const styles = references.ofKind("styles");
  const refusedStyles = styles && (await readWholePart(file, styles, styleHandlers(numberKinds)));
  if (refusedStyles !== undefined) return refusedStyles;

  const shared: SharedTexts = { texts: [], isTooLarge: false };
  const strings = references.ofKind("sharedStrings");
  const refusedTexts = strings && (await readWholePart(file, strings, sharedTextHandlers(shared, limits)));
  if (refusedTexts !== undefined) return refusedTexts;
  if (shared.isTooLarge) return rules["too-much-text"];
  return { sharedTexts: shared.texts, numberKinds, is1904, maxCellLength: limits.maxCellLength };
}
