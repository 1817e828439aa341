import { addMonths, type Day, day, firstOfMonth, OBSERVED_FROM, RETURNS_UNTIL } from "./calendar.ts";
import { benefitPayers, type Employer } from "./employers.ts";
import { createRandom } from "./random.ts";
import { isPaid, type Job, type Person } from "./truth.ts";

/** One return of an employer: the period, the paid hours and the wage. */
export interface Return {
  readonly from: Day;
  readonly to: Day;
  readonly hours?: number;
  readonly wageCents: number;
}

/** One income relation as the wage returns know it: a job or a benefit. */
export interface IncomeRelation {
  readonly employer: Employer;
  readonly from: Day;
  readonly to?: Day;
  /** Kind of income: 15 wage, 43 Participatiewet, 37 Wajong. */
  readonly kind: "15" | "43" | "37";
  /** Nature of the contract: 01 employment contract, 11 agency, 20 sheltered work, 82 payroll. */
  readonly nature?: "01" | "11" | "20" | "82";
  readonly returns: readonly Return[];
}

/** What the wage returns hold about a person up to the last complete month: the truth, whatever the municipality wrote. */
export function incomeOf(person: Person): IncomeRelation[] {
  const jobs = person.jobs.filter((job) => isPaid(job) && job.kind !== "self-employed" && job.from <= RETURNS_UNTIL);
  const relations = jobs.map(
    (job): IncomeRelation => ({
      employer: job.employer,
      from: job.from,
      ...(job.to === undefined || job.to > RETURNS_UNTIL ? {} : { to: job.to }),
      kind: "15",
      nature: ({ agency: "11", payroll: "82", "beschut-werk": "20" } as const)[job.kind as "agency"] ?? "01",
      returns: returnsOf(job, person),
    }),
  );
  return [...relations.filter(({ returns }) => returns.length > 0), ...benefitsOf(person)];
}

function returnsOf(job: Job, person: Person): Return[] {
  const random = createRandom(`returns ${person.bsn} ${job.from}`);
  const hourlyCents = random.between(1400, 1720);
  const last = Math.min(job.to ?? RETURNS_UNTIL, RETURNS_UNTIL);
  return returnPeriods(job.employer)
    .filter(({ from, to }) => to >= job.from && from <= last)
    .map(({ from, to }) => {
      const worked = Math.min(to, last) - Math.max(from, job.from) + 1;
      const weekly = from > job.from + 150 ? job.hoursLater : job.hours;
      const idle = job.noHoursFrom !== undefined && from >= job.noHoursFrom;
      const hours = idle ? 0 : Math.max(1, Math.round((weekly * worked) / 7));
      return { from, to, hours, wageCents: hours * hourlyCents };
    });
}

/** Agencies, and some others, pay and report every four weeks; the rest every month. Only complete periods are in. */
function returnPeriods(employer: Employer): { from: Day; to: Day }[] {
  const fourWeekly = /Flexkracht|Uitzend/.test(employer.name) || Number(employer.fiscalNumber.at(-1)) < 2;
  const periods: { from: Day; to: Day }[] = [];
  let from = OBSERVED_FROM;
  while (from <= RETURNS_UNTIL) {
    const next = fourWeekly ? from + 28 : addMonths(firstOfMonth(from), 1);
    if (next - 1 <= RETURNS_UNTIL) periods.push({ from, to: next - 1 });
    from = next;
  }
  return periods;
}

/** Those on benefit with a small job, or without one, have a benefit beside it. */
function benefitsOf(person: Person): IncomeRelation[] {
  const payer = benefitPayers[person.municipality];
  if (person.benefit === "Wajong") return [monthly(payer.uwv, "37", day("2024-01-01"), 52_000)];
  if (person.benefit !== "PW") return [];
  const lost = person.jobs.filter(isPaid).at(-1)?.to;
  const small = person.jobs.some((job) => isPaid(job) && job.hours <= 18);
  if (small) return [monthly(payer.municipality, "43", day("2024-01-01"), 41_000)];
  return lost === undefined || lost > RETURNS_UNTIL - 40 ? [] : [monthly(payer.municipality, "43", lost + 1, 121_000)];
}

function monthly(employer: Employer, kind: "43" | "37", from: Day, wageCents: number): IncomeRelation {
  const returns: Return[] = [];
  for (let month = firstOfMonth(from); month <= RETURNS_UNTIL; month = addMonths(month, 1))
    returns.push({ from: month, to: addMonths(month, 1) - 1, wageCents });
  return { employer, from, kind, returns };
}
