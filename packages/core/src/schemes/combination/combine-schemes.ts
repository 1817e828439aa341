import { CalendarDate } from "../../calendar/calendar-date.ts";
import type { Citation } from "../../law/citation.ts";
import type { Reason } from "../../law/reason.ts";
import { reason } from "../assessment/assessment-reasons.ts";
import { notInForce } from "../assessment/in-force.ts";
import type { Scheme, SchemeId } from "../catalogue/scheme.ts";
import { findScheme } from "../catalogue/schemes.ts";
import { type CombinationVerdict, combinationRules, dividedResponsibility } from "./combination-rules.ts";

/** Whether two schemes go together for one person in one job on a day, and why; only `unknown` has no status. */
export interface SchemeCombination {
  readonly pair: readonly [SchemeId, SchemeId];
  readonly verdict: CombinationVerdict;
  readonly status?: "verified" | "inferred";
  readonly reason: Reason;
  readonly citation?: Citation;
}

/** One answer for each pair, or the inputs that cannot be used. */
export type SchemeCombinations =
  | { readonly outcome: "combined"; readonly on: CalendarDate; readonly pairs: readonly SchemeCombination[] }
  | { readonly outcome: "invalid"; readonly reasons: readonly [Reason, ...Reason[]] };

/** What is known of each pair of the schemes on a day, in the order given; an id that is named twice counts once. */
export function combineSchemes(ids: readonly string[], on: CalendarDate): SchemeCombinations {
  if (!CalendarDate.safeParse(on).success) return invalid(reason("input-unusable", { input: "on" }));
  const found = [...new Set(ids)].map(findScheme);
  const known = found.filter((scheme) => scheme !== undefined);
  if (known.length < found.length) return invalid(reason("unknown-scheme", { input: "ids" }));
  const pairs = known.flatMap((scheme, at) => known.slice(at + 1).map((other) => combinationOf(scheme, other, on)));
  return { outcome: "combined", on, pairs };
}

const invalid = (first: Reason): SchemeCombinations => ({ outcome: "invalid", reasons: [first] });

function combinationOf(scheme: Scheme, other: Scheme, on: CalendarDate): SchemeCombination {
  const pair = [scheme.id, other.id] as const;
  const ended = [scheme, other].map((each) => notInForce(each, on)).find((each) => each?.code === "not-in-force");
  if (ended !== undefined) return answer(pair, "excluded", ended, "verified");

  if (isPairOf(dividedResponsibility, pair))
    return answer(
      pair,
      "unknown",
      reason("responsibility-not-derivable", { citation: dividedResponsibility.citation }),
    );

  const rule = combinationRules.find((each) => each.readFrom <= on && isPairOf(each, pair));
  if (rule === undefined) return answer(pair, "unknown", reason("combination-not-known"));
  const { verdict, text: about, citation, status } = rule;
  const code = status === "inferred" ? "only-inferred" : "combination-rule";
  return answer(pair, verdict, reason(code, { about, citation, status }), status);
}

interface Sides {
  readonly one: readonly SchemeId[];
  readonly other: readonly SchemeId[];
}

const isPairOf = ({ one, other }: Sides, [first, second]: readonly [SchemeId, SchemeId]) =>
  (one.includes(first) && other.includes(second)) || (one.includes(second) && other.includes(first));

const answer = (
  pair: readonly [SchemeId, SchemeId],
  verdict: CombinationVerdict,
  why: Reason,
  status?: "verified" | "inferred",
): SchemeCombination => ({
  pair,
  verdict,
  ...(status === undefined ? {} : { status }),
  reason: why,
  ...(why.citation === undefined ? {} : { citation: why.citation }),
});
