import { createFindingGroups, type Finding, findingOf } from "@jobcoach/core";
import { deliveryRules } from "./delivery-rules.ts";
import type { IntakeResult } from "./intake.ts";

/** What a file came to beside the files before it, and what that adds to its findings. */
export interface FileBeside {
  readonly result: IntakeResult;
  readonly added: readonly Finding[];
}

/**
 * Lays the files of one call beside each other, in their order: the same file twice, or two of which the later takes the place of
 * the earlier when they are delivered. Answers about single persons stand beside each other and replace nothing.
 */
export function createFilesBeside(): (result: IntakeResult) => FileBeside {
  const contents = new Set<string>();
  const slots = new Set<string>();
  return (result) => {
    const slot = slotOf(result);
    const isSame = result.bytes > 0 && contents.has(result.sha256);
    const rule = isSame ? "same-file" : slot !== undefined && slots.has(slot) ? "same-slot" : undefined;
    contents.add(result.sha256);
    if (slot !== undefined) slots.add(slot);
    if (rule === undefined) return { result, added: [] };
    const finding = findingOf(deliveryRules[rule]);
    return { result: withWarning(result, finding), added: [finding] };
  };
}

/** What decides which delivery takes the place of which. */
function slotOf({ header }: IntakeResult): string | undefined {
  if (header === undefined || header.metadata.selection === "per-person-query") return undefined;
  const { municipality, grantor, stream, period } = header.metadata;
  return [municipality, grantor, stream, period.from, period.to].join(" ");
}

function withWarning(result: IntakeResult, finding: Finding): IntakeResult {
  const { findings, records } = result;
  const errors = findings.groups.filter(({ severity }) => severity === "error");
  const others = findings.groups.filter(({ severity }) => severity !== "error");
  const groups = createFindingGroups();
  groups.add(finding);
  const added = {
    total: findings.total + 1,
    warnings: findings.warnings + 1,
    groups: [...errors, ...groups.list(records.read), ...others],
    items: [finding, ...findings.items],
  };
  return { ...result, findings: { ...findings, ...added } };
}
