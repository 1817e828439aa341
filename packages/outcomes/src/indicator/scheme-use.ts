import {
  type DaySpan,
  isPaid,
  type Job,
  type SubsidyFact,
  SubsidyScheme,
  spanOf,
  type Trajectory,
} from "@jobcoach/core";
import { exclusionAt, outsidePopulation } from "../observation/eligibility.ts";
import { answersOfBits, type GivenAnswers } from "../observation/given-answers.ts";
import { counted, notKnown, notMature, type Observation, outOfScope } from "../observation/observation.ts";
import { observedUntilOf, type Subject } from "../observation/subject.ts";
import { type DistributionIndicator, defineDistribution } from "./indicator.ts";
import { finalThroughOf } from "./maturity.ts";
import { MINIMUM_PERSONS } from "./minimum-persons.ts";

const WINDOW_DAYS = 182;
const NONE = "none";

/** Which schemes go with the work in the half-year from t0; one person may have several. */
export const schemeUse: DistributionIndicator = defineDistribution({
  kind: "distribution",
  id: "scheme-use",
  version: "1.0.0",
  title: { nl: "Regelingen bij het werk", en: "Schemes beside the work" },
  question: { nl: "Welke regelingen helpen bij het werk?", en: "Which schemes help with the work?" },
  sentence: { nl: "Bij {} van de mensen is deze regeling gebruikt.", en: "For {} of people this scheme was used." },
  numerator: {
    nl: "Mensen voor wie een regeling op minstens één dag liep, volgens de registratie van de regeling of van de baan. Iemand kan er meer hebben.",
    en: "People for whom a scheme ran on at least one day, by the register of schemes or of jobs. Somebody may have several.",
  },
  denominator: {
    nl: "Het eerste traject van een persoon in een halfjaar waarin begeleiding en betaald werk samen liepen, en waarvan iets over regelingen bekend is.",
    en: "A person's first trajectory in a half-year in which coaching and paid work ran together and of which something about schemes is known.",
  },
  window: {
    nl: "Van de eerste dag met begeleiding en betaald werk tot en met dag 182.",
    en: "From the first day with coaching and paid work to day 182.",
  },
  exclusions: {
    nl: "Gestart voordat de levering begint, overleden of AOW-leeftijd bereikt vóór dag 182.",
    en: "Started before the delivery begins, died or reached state pension age before day 182.",
  },
  unknowns: {
    nl: "Geen regeling geregistreerd telt alleen als bij alle banen staat dat er geen loonkostensubsidie is. Anders is het niet bekend. Van andere regelingen is vaak niet bekend dat ze er niet zijn: die aandelen zijn ondergrenzen.",
    en: "No scheme registered counts only where all jobs say that there is no loonkostensubsidie. Otherwise it is not known. Of other schemes it is often not known that there are none: those shares are lower bounds.",
  },
  direction: "neutral",
  unit: "none",
  windowDays: WINDOW_DAYS,
  minimumN: MINIMUM_PERSONS,
  reasons: {
    "out-of-scope": ["never-placed", "not-index-trajectory"],
    excluded: ["started-before-coverage", "died", "reached-state-pension-age"],
    "not-mature": ["window-not-over"],
    unknown: ["schemes-not-known"],
    counted: ["answered"],
  },
  references: [],
  source: "Definition of this project",
  questions: [
    {
      id: "schemes",
      title: { nl: "Regelingen", en: "Schemes" },
      many: true,
      answers: [
        { id: "loonkostensubsidie", title: { nl: "Loonkostensubsidie", en: "Wage-cost subsidy" } },
        {
          id: "loonkostensubsidie-forfaitair",
          title: { nl: "Forfaitaire loonkostensubsidie", en: "Flat-rate wage-cost subsidy" },
        },
        {
          id: "loonkostensubsidie-tijdelijk",
          title: { nl: "Tijdelijke loonkostensubsidie", en: "Temporary wage-cost subsidy" },
        },
        { id: "loondispensatie", title: { nl: "Loondispensatie", en: "Wage dispensation" } },
        { id: "loonkostenvoordeel", title: { nl: "Loonkostenvoordeel", en: "Wage-cost advantage" } },
        { id: "no-riskpolis", title: { nl: "No-riskpolis", en: "No-risk policy" } },
        {
          id: "subsidie-interne-jobcoach",
          title: { nl: "Subsidie interne jobcoach", en: "Subsidy for an internal job coach" },
        },
        { id: "werkplekaanpassing", title: { nl: "Aanpassing van de werkplek", en: "Workplace adaptation" } },
        { id: "vervoersvoorziening", title: { nl: "Vervoersvoorziening", en: "Transport provision" } },
        { id: NONE, title: { nl: "Geen regeling geregistreerd", en: "No scheme registered" } },
      ],
    },
  ],
  judge,
});

function judge(subject: Subject): Observation<GivenAnswers> {
  const { t0, t0Day, trajectory } = subject;
  if (t0 === undefined) return outOfScope("never-placed");
  const outside = outsidePopulation(subject) ?? exclusionAt(subject, WINDOW_DAYS);
  if (outside !== undefined) return outside;
  const finalThrough = Math.max(finalFor(subject, trajectory.jobs), finalFor(subject, trajectory.subsidies));
  if (finalThrough < t0Day + WINDOW_DAYS) return notMature(finalThrough);
  const given = schemesIn(trajectory, { from: t0Day, to: t0Day + WINDOW_DAYS });
  return given === undefined ? notKnown("schemes-not-known", finalThrough) : counted("answered", given, finalThrough);
}

const finalFor = (subject: Subject, facts: readonly (Job | SubsidyFact)[]) =>
  finalThroughOf(observedUntilOf(subject, facts));

/** The schemes that ran, `none` where the jobs say so, and `undefined` where nobody says. */
function schemesIn({ subsidies, jobs }: Trajectory, window: DaySpan): GivenAnswers | undefined {
  let schemes = 0;
  for (const subsidy of subsidies) if (runsIn(window, subsidy)) schemes |= bitOf[subsidy.scheme];
  const isPaidIn = (job: Job) => isPaid(job) === "yes" && runsIn(window, job);
  for (const job of jobs) {
    if (!isPaidIn(job)) continue;
    if (job.loonkostensubsidie === "yes" && (schemes & WAGE_SUBSIDIES) === 0) schemes |= bitOf.loonkostensubsidie;
    if (job.loondispensatie === "yes") schemes |= bitOf.loondispensatie;
  }
  if (schemes === 0) return hasNone(jobs.filter(isPaidIn)) ? ONLY_NONE : undefined;
  return answersOfBits(schemes, (number) => number);
}

function runsIn({ from: first, to: last }: DaySpan, { from, to }: Job | SubsidyFact): boolean {
  const span = spanOf(from, to);
  return span.from <= last && span.to >= first;
}

const bitOf = Object.fromEntries(SubsidyScheme.options.map((scheme, number) => [scheme, 1 << number])) as Readonly<
  Record<SubsidyScheme, number>
>;

const WAGE_SUBSIDIES = SubsidyScheme.options
  .filter((scheme) => scheme.startsWith("loonkostensubsidie"))
  .reduce((bits, scheme) => bits | bitOf[scheme], 0);

const ONLY_NONE: GivenAnswers = [SubsidyScheme.options.length];

const hasNone = (paid: readonly Job[]) => paid.some(({ stream }) => saysNo(paid, stream));

/** Whether a source says of each of its jobs that there is no subsidy. */
const saysNo = (jobs: readonly Job[], source: string) =>
  jobs.every(({ stream, loonkostensubsidie }) => stream !== source || loonkostensubsidie === "no");
