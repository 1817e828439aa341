import { WorkValue } from "@jobcoach/core";
import { type ProfileAspect, profileQuestion } from "../indicator/capability-profile.ts";
import type { DistributionEstimate } from "./distribution-estimate.ts";

/**
 * One work value in the profile: how many of `n` persons find it important, find room for it and achieve it, as fractions.
 * `gap` is the share that finds it important minus the share that achieves it; negative where more achieve it than value it.
 */
export interface WorkValueStanding {
  readonly value: WorkValue;
  readonly n: number;
  readonly important: number;
  readonly enabled: number;
  readonly realised: number;
  readonly gap: number;
}

/** The work values that anybody answered, in the order of the questionnaire. */
export const workValueStandings = (profile: DistributionEstimate): readonly WorkValueStanding[] =>
  WorkValue.options.flatMap((value) => {
    const [n = 0, important] = countOf(profile, value, "important");
    const [, enabled] = countOf(profile, value, "enabled");
    const [, realised] = countOf(profile, value, "realised");
    if (n === 0) return [];
    const gap = (important - realised) / n;
    return [{ value, n, important: important / n, enabled: enabled / n, realised: realised / n, gap }];
  });

/** The work values that most persons find important, most first: three places, and all that share the third. */
export function mostImportant(profile: DistributionEstimate, places = 3): readonly WorkValueStanding[] {
  const ordered = [...workValueStandings(profile)].sort((a, b) => b.important - a.important);
  const last = ordered[Math.min(places, ordered.length) - 1];
  return last === undefined ? [] : ordered.filter(({ important }) => important >= last.important);
}

/** The work value that most persons achieve; several where they share the place. */
export const bestRealised = (profile: DistributionEstimate): readonly WorkValueStanding[] =>
  highestBy(workValueStandings(profile), ({ realised }) => realised);

/** The work value where achieving stays behind most; several where they share the place, none where no value stays behind. */
export const largestGap = (profile: DistributionEstimate): readonly WorkValueStanding[] =>
  highestBy(workValueStandings(profile), ({ gap }) => gap).filter(({ gap }) => gap > 0);

function highestBy(standings: readonly WorkValueStanding[], by: (standing: WorkValueStanding) => number) {
  const highest = Math.max(...standings.map(by));
  return standings.filter((standing) => by(standing) === highest);
}

/** How many answered a question, and how many of them yes. */
function countOf({ questions }: DistributionEstimate, value: WorkValue, aspect: ProfileAspect): [number, number] {
  const id = profileQuestion(value, aspect);
  const question = questions.find((one) => one.question === id);
  return [question?.n ?? 0, question?.answers.find(({ answer }) => answer === "yes")?.count ?? 0];
}
