import {
  type DayNumber,
  dateOfDay,
  dayNumber,
  isPaid,
  type Job,
  overlap,
  spanOf,
  type Trajectory,
} from "@jobcoach/core";
import { exclusionFrom } from "../observation/eligibility.ts";
import { counted, notKnown, notMature, type Observation, outOfScope } from "../observation/observation.ts";
import { observedUntilOf, oncePerSubject, type Subject } from "../observation/subject.ts";
import { defineShare, type ShareIndicator } from "./indicator.ts";
import { REGISTRATION_DAYS } from "./maturity.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";
import { isOutOfSight, leftAfter } from "./placement.ts";
import { workFinalThrough } from "./work-on-day.ts";

const WINDOW_DAYS = 182;

/** Whether a trial placement became a paid contract with the same employer within 182 days. */
export const trialConversion: ShareIndicator = defineShare({
  kind: "share",
  id: "trial-conversion",
  version: "1.0.0",
  title: { nl: "Van proefplaatsing naar contract", en: "From trial placement to contract" },
  question: {
    nl: "Krijgen mensen na een proefplaatsing een contract?",
    en: "Do people get a contract after a trial placement?",
  },
  sentence: {
    nl: "{} van de mensen kreeg binnen 26 weken zeker een contract na een proefplaatsing.",
    en: "{} of people are known to have got a contract within 26 weeks of a trial placement.",
  },
  numerator: {
    nl: "Trajecten waarin binnen 182 dagen een betaald contract begon bij de werkgever van de proefplaatsing.",
    en: "Trajectories in which a paid contract with the employer of the trial placement began within 182 days.",
  },
  denominator: {
    nl: "Het eerste traject van een persoon in een halfjaar met een proefplaatsing tijdens de begeleiding: ja, nee en niet bekend samen. De eerste proefplaatsing telt.",
    en: "A person's first trajectory in a half-year with a trial placement while coached: yes, no and not known together. The first trial placement counts.",
  },
  window: {
    nl: "Van de eerste dag met begeleiding en proefplaatsing tot en met dag 182.",
    en: "From the first day with coaching and a trial placement to day 182.",
  },
  exclusions: {
    nl: "Gestart voordat de levering begint, overleden of AOW-leeftijd bereikt vóór dag 182. Een lijst met alleen lopende trajecten geeft geen uitkomst.",
    en: "Started before the delivery begins, died or reached state pension age before day 182. A list of current clients gives no figure.",
  },
  unknowns: {
    nl: "Is niet bekend bij wie iemand een contract kreeg, of waar de proefplaatsing was, dan is de uitkomst niet bekend. De bovengrens telt die als ja.",
    en: "Where nobody knows with whom the contract is, or where the trial was, the outcome is not known. The upper bound counts it as yes.",
  },
  direction: "higher-is-better",
  unit: "share",
  windowDays: WINDOW_DAYS,
  minimumN: MINIMUM_PERSONS,
  reasons: {
    "out-of-scope": ["no-trial-placement", "not-index-trajectory", "running-clients-only"],
    excluded: ["started-before-coverage", "died", "reached-state-pension-age"],
    "not-mature": ["window-not-over"],
    unknown: [
      "employer-not-known",
      "unclear-whether-paid",
      "not-observed-long-enough",
      "moved",
      "detention",
      "lost-sight",
    ],
    counted: ["yes", "no"],
  },
  references: [],
  source: "Definition of this project; trial placement: Participatiewet 6(1)(h)",
  clockOf: clockOfTrial,
  judge,
});

function judge(subject: Subject): Observation<"yes" | "no"> {
  const { trajectory, isIndex } = subject;
  const trial = firstTrialOf(trajectory);
  if (trial === undefined) return NO_TRIAL_PLACEMENT;
  if (!isIndex) return outOfScope("not-index-trajectory");
  if (subject.showsRunningClientsOnly) return outOfScope("running-clients-only");
  const { clock, job } = trial;
  const exclusion = exclusionFrom(subject, clock, WINDOW_DAYS);
  if (exclusion !== undefined) return exclusion;
  const lastDay = clock + WINDOW_DAYS;
  const asOf = observedUntilOf(subject, trajectory.jobs);
  const finalThrough = workFinalThrough({ ...subject, asOf }, lastDay);
  if (finalThrough < lastDay) return notMature(finalThrough);
  const answer = conversionOf(trajectory, job, { from: clock, to: lastDay });
  return answer === "yes" || answer === "no" ? counted(answer, answer, finalThrough) : notKnown(answer, finalThrough);
}

const NO_TRIAL_PLACEMENT = outOfScope("no-trial-placement");

function clockOfTrial(trajectory: Trajectory) {
  const trial = firstTrialOf(trajectory);
  return trial === undefined ? undefined : dateOfDay(trial.clock);
}

/** The first day on which a trial placement runs while coached, and that placement. */
const firstTrialOf: (trajectory: Trajectory) => { clock: DayNumber; job: Job } | undefined =
  /* @__PURE__ */ oncePerSubject(findFirstTrial);

function findFirstTrial({ jobs, episodes }: Trajectory): { clock: DayNumber; job: Job } | undefined {
  if (!jobs.some(isTrial)) return undefined;
  const meetings = jobs.filter(isTrial).flatMap((job) =>
    episodes.flatMap((episode) => {
      const shared = overlap(spanOf(job.from, job.to), spanOf(episode.from, episode.to));
      return shared === undefined ? [] : [{ clock: shared.from, job }];
    }),
  );
  return meetings.reduce<(typeof meetings)[number] | undefined>(
    (a, b) => (a === undefined || b.clock < a.clock ? b : a),
    undefined,
  );
}

const isTrial = ({ workKind }: Job) => workKind === "proefplaatsing";

/** Whether it became a contract, or why nobody can say. */
type Conversion =
  | "yes"
  | "no"
  | "employer-not-known"
  | "unclear-whether-paid"
  | "not-observed-long-enough"
  | "moved"
  | "detention"
  | "lost-sight";

function conversionOf(trajectory: Trajectory, trial: Job, window: { from: DayNumber; to: DayNumber }): Conversion {
  const begun = trajectory.jobs.filter(({ from }) => dayNumber(from) > window.from && dayNumber(from) <= window.to);
  const contracts = begun.filter((job) => isPaid(job) === "yes");
  const employers = contracts.map((contract) => isSameEmployer(trial, contract));
  if (employers.includes("yes")) return "yes";
  if (employers.includes("unknown")) return "employer-not-known";
  if (begun.some((job) => isPaid(job) === "unknown" && isSameEmployer(trial, job) !== "no"))
    return "unclear-whether-paid";
  const left = leftAfter(trajectory, window.from);
  if (left !== undefined && left.on <= window.to && isOutOfSight(left.reason)) return left.reason;
  if (jobsSeenUntil(trajectory, trial) < window.to + REGISTRATION_DAYS) return "not-observed-long-enough";
  return "no";
}

/** The last day about which the source of the trial, or the wage returns, would show a contract. */
function jobsSeenUntil({ jobs, coverages }: Trajectory, { stream }: Job): DayNumber {
  const own = [...jobs, ...coverages].filter((fact) => fact.stream === stream || fact.source === "wage-return");
  return Math.max(...own.map(({ observedUntil }) => dayNumber(observedUntil)));
}

/** Sources number employers each in their own way, so keys that differ mean another employer within one source only. */
function isSameEmployer(a: Job, b: Job): "yes" | "no" | "unknown" {
  if (a.employerKey === undefined || b.employerKey === undefined) return "unknown";
  if (a.employerKey === b.employerKey) return "yes";
  return a.stream === b.stream ? "no" : "unknown";
}
