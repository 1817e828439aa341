import { submissionRules } from "@jobcoach/contract";
import { createFindingGroups, type Finding, type Rule } from "@jobcoach/core";
import type { SubmissionSummary } from "./submission-summary.ts";

/** A summary with findings that were made beside intake; errors among them come first, and no fact is counted any more. */
export function withFindings(summary: SubmissionSummary, added: readonly Finding[]): SubmissionSummary {
  if (added.length === 0) return summary;
  const groups = createFindingGroups((rule) => RULES.get(rule));
  for (const finding of added) groups.add(finding);
  const count = (severity: Finding["severity"]) => added.filter((finding) => finding.severity === severity).length;
  const { findings, records, facts } = summary;
  return {
    ...summary,
    facts: count("error") > 0 ? {} : facts,
    findings: {
      total: findings.total + added.length,
      errors: findings.errors + count("error"),
      warnings: findings.warnings + count("warning"),
      notices: findings.notices + count("notice"),
      kept: findings.kept + added.length,
      groups: [...groups.list(records.read), ...findings.groups],
    },
  };
}

const RULES: ReadonlyMap<string, Rule> = new Map(Object.values(submissionRules).map((rule) => [rule.id, rule]));
