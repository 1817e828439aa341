import type { CalendarDate } from "../../calendar/calendar-date.ts";
import type { Citation } from "../../law/citation.ts";
import type { Reason } from "../../law/reason.ts";
import type { LocalizedText } from "../../values/localized-text.ts";
import type { Condition, StatementStatus } from "../catalogue/scheme.ts";
import { reason } from "./assessment-reasons.ts";
import { type Evaluation, evaluateRequirement, type Gap } from "./evaluate-requirement.ts";
import type { ConditionVerdict } from "./kleene.ts";
import type { SchemeSituation, SituationFact } from "./scheme-situation.ts";

/** What became of one condition. */
export interface ConditionAssessment {
  readonly code: string;
  readonly text: LocalizedText;
  readonly verdict: ConditionVerdict;
  /** Only a verified condition decides; the others leave the scheme unknown. */
  readonly status: StatementStatus;
  /** The facts that would help, where the verdict is unknown. */
  readonly missing: readonly SituationFact[];
  /** Absent where a verified condition is met. */
  readonly reason?: Reason;
  readonly citation: Citation;
}

/** The verdict on one condition on a day; a condition told from memory is always unknown. */
export function assessCondition(
  condition: Condition,
  situation: SchemeSituation,
  on: CalendarDate,
): ConditionAssessment {
  const { code, text, citation } = condition;
  const evaluation = evaluateRequirement(condition.requirement, { situation, on, code });
  const status = condition.status ?? (evaluation.inferred ? "inferred" : "verified");
  const verdict = status === "memory" ? "unknown" : evaluation.verdict;
  const why = reasonFor(condition, status, evaluation);
  const missing = evaluation.gaps.flatMap((gap) => ("fact" in gap ? [gap.fact] : []));
  return {
    code,
    text,
    verdict,
    status,
    missing: [...new Set(missing)],
    ...(why === undefined ? {} : { reason: why }),
    citation,
  };
}

function reasonFor(
  { text: about, citation }: Condition,
  status: StatementStatus,
  { verdict, gaps: [gap] }: Evaluation,
): Reason | undefined {
  if (status === "memory") return reason("only-from-memory", { about, citation, status });
  if (gap !== undefined) return reason(gap.kind, { about, citation, ...partsOf(gap) });
  if (status === "inferred") return reason("only-inferred", { about, citation, status });
  return verdict === "met" ? undefined : reason("condition-not-met", { about, citation });
}

function partsOf(gap: Gap) {
  if ("fact" in gap) return { input: gap.fact };
  return "parameter" in gap ? { parameter: gap.parameter.id } : {};
}
