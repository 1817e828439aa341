/** A verdict in three-valued (Kleene) logic: what is not known stays unknown only where it matters. */
export type ConditionVerdict = "met" | "not-met" | "unknown";

/** Not met as soon as one is not met; met only if all are. */
export function all(verdicts: readonly ConditionVerdict[]): ConditionVerdict {
  if (verdicts.includes("not-met")) return "not-met";
  return verdicts.includes("unknown") ? "unknown" : "met";
}

/** Met as soon as one is met; not met only if none is. */
export const any = (verdicts: readonly ConditionVerdict[]): ConditionVerdict => negated(all(verdicts.map(negated)));

/** Met and not met change places; unknown stays. */
export function negated(verdict: ConditionVerdict): ConditionVerdict {
  if (verdict === "unknown") return "unknown";
  return verdict === "met" ? "not-met" : "met";
}

/** A yes or no as a verdict. */
export const verdictOf = (holds: boolean): ConditionVerdict => (holds ? "met" : "not-met");
