import type { Condition, Requirement, Scheme } from "@jobcoach/core/schemes";

/** The codes of the conditions on which somebody has to judge. */
export const judgedCodes = ({ conditions }: Scheme): readonly string[] => [
  ...new Set(conditions.filter(needsJudgement).map(({ code }) => code)),
];

const needsJudgement = ({ requirement }: Condition): boolean => holdsJudgement(requirement);

function holdsJudgement(requirement: Requirement): boolean {
  if ("judgement" in requirement) return true;
  if ("anyOf" in requirement) return requirement.anyOf.some(holdsJudgement);
  if ("allOf" in requirement) return requirement.allOf.some(holdsJudgement);
  return "not" in requirement && holdsJudgement(requirement.not);
}
