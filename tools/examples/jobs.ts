import { AS_OF, addMonths, type Day, WINDOW, workday } from "./calendar.ts";
import { type Employer, employerNamed, employersOf, isOrdinary } from "./employers.ts";
import type { Random } from "./random.ts";
import type { Beginning, Destiny, Job, JobEnd, JobKind, Municipality } from "./truth.ts";

interface Occasion {
  readonly random: Random;
  readonly municipality: Municipality;
  readonly capacity: string;
  readonly kind?: JobKind;
  readonly from: Day;
  readonly to?: Day | undefined;
  readonly endReason?: JobEnd;
  /** "end": the file has the end; "open": it has not; "reason": it has the reason without the day. */
  readonly recorded?: "end" | "open" | "reason";
  readonly known?: boolean;
  readonly employer?: Employer;
}

/** One job with its contract, hours and what the municipality wrote down of it; nothing after the day of the export. */
export function makeJob(occasion: Occasion): Job {
  const { random, municipality, from } = occasion;
  const kind = occasion.kind ?? random.weighted({ employment: 82, agency: 12, payroll: 6 });
  const paid = kind !== "proefplaatsing" && kind !== "participatieplaats" && kind !== "participatiebaan";
  const to = occasion.to !== undefined && occasion.to <= AS_OF ? occasion.to : undefined;
  const endReason = occasion.endReason ?? random.weighted({ "contract-ended": 5, resigned: 2, dismissed: 2, other: 1 });
  const recorded = occasion.recorded ?? "end";
  const hours = Math.min(38, Math.max(8, Math.round(random.normal(24, 7) / 2) * 2));
  const grows = random.chance(0.17);
  const shrinks = !grows && random.chance(0.08);
  const subsidised = paid && kind !== "self-employed" && random.chance(occasion.capacity === "10" ? 0.74 : 0.12);
  const contractTo = paid && kind !== "self-employed" ? makeContractEnd(random, from, to, endReason) : undefined;
  return {
    employer: occasion.employer ?? employerFor(random, municipality, kind),
    kind,
    from,
    hours,
    hoursLater: grows ? Math.min(40, hours + random.pick([2, 4, 4, 6, 8])) : shrinks ? hours - 4 : hours,
    tasksWidened: random.chance(0.2),
    known: occasion.known ?? true,
    ...(to === undefined ? {} : { to, endReason }),
    ...(contractTo === undefined ? {} : { contractTo }),
    ...(subsidised ? { loonwaarde: random.between(6, 17) * 5 } : {}),
    ...(recorded === "end" && to !== undefined ? { recordedTo: to, recordedReason: endReason } : {}),
    ...(recorded === "reason" && to !== undefined ? { recordedReason: endReason } : {}),
  };
}

/** A fixed term of 7 or 12 months; prolonged as long as the job runs, except where nobody wrote the new term down. */
function makeContractEnd(random: Random, from: Day, to: Day | undefined, endReason: JobEnd): Day | undefined {
  if (to !== undefined && endReason === "contract-ended") return to;
  if (!random.chance(0.55)) return undefined;
  const term = random.pick([7, 12, 12]);
  let end = addMonths(from, term) - 1;
  const forgotten = random.chance(0.06);
  while (!forgotten && end < (to ?? AS_OF)) end = addMonths(end + 1, 12) - 1;
  return end;
}

function employerFor(random: Random, municipality: Municipality, kind: JobKind): Employer {
  if (kind === "agency") return employerNamed(municipality, municipality === "apeldoorn" ? "Flexkracht" : "Uitzend");
  if (kind === "payroll" && municipality !== "zaanstad") return employerNamed(municipality, "Payroll");
  if (kind === "beschut-werk") return employerNamed(municipality, "Beschut");
  return random.pick(employersOf[municipality].filter(isOrdinary));
}

interface Course {
  readonly random: Random;
  readonly municipality: Municipality;
  readonly capacity: string;
  readonly beginning: Beginning;
  readonly destiny: Destiny;
  readonly start: Day;
  readonly t0: Day;
}

/** The jobs of one person from the first day of coaching on, oldest first. */
export function makeJobs(course: Course): Job[] {
  const { random, beginning, start, t0 } = course;
  const base = { random, municipality: course.municipality, capacity: course.capacity };
  switch (beginning) {
    case "never-placed":
      return random.chance(0.45)
        ? [
            makeJob({
              ...base,
              kind: random.pick(["proefplaatsing", "participatieplaats"]),
              from: start + random.between(5, 40),
              to: start + random.between(70, 120),
            }),
          ]
        : [];
    case "before-coaching-only":
      return [];
    case "participatiebaan":
      return [makeJob({ ...base, kind: "participatiebaan", from: start - random.between(0, 60) })];
    case "sheltered":
      return [makeJob({ ...base, kind: "beschut-werk", from: start - random.between(0, 300) })];
    case "self-employed":
      return [makeJob({ ...base, kind: "self-employed", from: start - random.between(10, 200) })];
    default: {
      const longer = random.chance(0.64);
      const from =
        beginning === "in-job"
          ? start - (longer ? random.between(183, 1300) : random.pick([0, 0, 7, 14, 30, 60, 90, 150]))
          : t0;
      const jobs = paidJobs(course, from);
      const first = jobs[0] as Job;
      if (beginning !== "trial-first") return jobs;
      return [
        makeJob({
          ...base,
          kind: "proefplaatsing",
          employer: first.employer,
          from: start,
          to: t0 - 1,
          endReason: "other",
        }),
        ...jobs,
      ];
    }
  }
}

function paidJobs(course: Course, from: Day): Job[] {
  const { random, destiny, t0 } = course;
  const base = { random, municipality: course.municipality, capacity: course.capacity, from };
  const asked = t0 + WINDOW;
  const next = (after: Day, gap: number, known = true) =>
    makeJob({ ...base, kind: "employment", from: after + 1 + gap, known });
  const two = (to: Day, gap: number, known = true) => [
    makeJob({ ...base, kind: "employment", to, endReason: gap < 15 ? "other-job" : "contract-ended" }),
    next(to, gap, known),
  ];
  switch (destiny) {
    case "lost-later":
      return [makeJob({ ...base, to: asked + random.between(35, 260), recorded: forgets(course) ? "open" : "end" })];
    case "other-job-soon":
      return two(t0 + random.between(25, 115), random.between(0, 26));
    case "other-job-after-a-while":
      return two(t0 + random.between(15, 60), random.between(32, 75));
    case "between-jobs":
      return two(asked - random.between(3, 10), random.between(14, 20));
    case "new-job-unreported":
      return two(t0 + random.between(30, 80), random.between(5, 50), false);
    case "lost":
      return [makeJob({ ...base, to: t0 + random.between(8, 147), recorded: forgets(course) ? "open" : "end" })];
    case "end-not-dated":
      return [
        makeJob({
          ...base,
          to: random.chance(0.6) ? t0 + random.between(40, 145) : asked + random.between(35, 80),
          recorded: "reason",
        }),
      ];
    case "lost-unreported":
      return [makeJob({ ...base, kind: "employment", to: t0 + random.between(50, 140), recorded: "open" })];
    case "zero-hours":
      return [{ ...makeJob({ ...base, kind: "agency" }), noHoursFrom: workday(t0 + random.between(50, 90)) }];
    default:
      return [makeJob(base)];
  }
}

/** Zaanstad does not write down every end of a job. */
function forgets({ municipality, random }: Course): boolean {
  return municipality === "zaanstad" && random.chance(0.35);
}
