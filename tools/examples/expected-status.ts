import { accountingPeriods } from "./accounting.ts";
import { AS_OF, type Day, RETURNS_UNTIL, WINDOW } from "./calendar.ts";
import { recordedPaidJobs } from "./recorded.ts";
import type { Survey } from "./survey.ts";
import { isPaid, type Municipality, type Person } from "./truth.ts";

/**
 * A second, small reading of the status rules, over what the files say and nothing else.
 * It exists to be compared with the product's own figures; it shares no code with them.
 */
export type Expected =
  | { readonly status: "yes" | "no" | "unknown"; readonly reason: string }
  | { readonly status: "excluded"; readonly reason: string };

/** Ends of jobs are kept up in Apeldoorn and Arnhem; Zaanstad's file does not promise it. */
const jobEndsMaintained: Readonly<Record<Municipality, boolean>> = { apeldoorn: true, arnhem: true, zaanstad: false };

/** The status on the 182nd day after t0, with or without the answers from the wage returns. */
export function expectedStatus(person: Person, survey: Survey, t0: Day, withReturns: boolean): Expected {
  const asked = t0 + WINDOW;
  const atStart = recordedPaidJobs(person).filter((job) => job.from <= t0 && (job.recordedTo ?? AS_OF) >= t0);
  if (atStart.every((job) => job.kind === "beschut-werk")) return { status: "excluded", reason: "sheltered-at-start" };
  const exit = knownExit(person);
  if (exit && exit.reason !== "moved" && exit.on < asked) return { status: "excluded", reason: exit.reason };
  return (withReturns ? byReturns(person, asked) : undefined) ?? byFile(person, survey, asked);
}

/** Zaanstad's file has no column for why somebody left. */
function knownExit({ municipality, exit }: Person): Person["exit"] {
  return municipality === "zaanstad" ? undefined : exit;
}

function byReturns(person: Person, asked: Day): Expected | undefined {
  if (RETURNS_UNTIL < asked + 28) return undefined;
  const spans = person.jobs
    .filter((job) => isPaid(job) && job.kind !== "self-employed")
    .map((job) => ({
      from: job.from,
      to: Math.min(job.to ?? RETURNS_UNTIL, (job.noHoursFrom ?? RETURNS_UNTIL + 1) - 1),
    }));
  if (covers(spans, asked)) return { status: "yes", reason: "wage-return-covers-day" };
  if (bridges(spans, asked)) return { status: "yes", reason: "short-gap-bridged" };
  if (person.beginning === "self-employed") return undefined;
  return { status: "no", reason: "no-work-in-wage-returns" };
}

function byFile(person: Person, survey: Survey, asked: Day): Expected {
  const jobs = recordedPaidJobs(person);
  const exit = knownExit(person);
  // After a move the municipality no longer sees an end: its open job is no evidence.
  const gone = exit?.reason === "moved" && exit.on < asked;
  const says = statements(person, survey);
  if (says.some(({ on, works }) => works && Math.abs(on - asked) <= 31))
    return { status: "yes", reason: "statement-near-day" };
  const atDay = jobs.filter((job) => job.from <= asked);
  if (atDay.some((job) => job.recordedTo !== undefined && job.recordedTo >= asked))
    return { status: "yes", reason: "registered-end-after-day" };
  if (gone) return { status: "unknown", reason: "moved" };
  const open = atDay.filter((job) => job.recordedTo === undefined);
  const trulyOpen = open.filter((job) => job.recordedReason === undefined);
  if (jobEndsMaintained[person.municipality] && trulyOpen.length > 0)
    return { status: "yes", reason: "open-end-maintained" };
  const ended = jobs.flatMap((job) => (job.recordedTo === undefined ? [] : [{ from: job.from, to: job.recordedTo }]));
  if (
    bridges([...ended, ...jobs.filter((job) => job.from > asked).map((job) => ({ from: job.from, to: AS_OF }))], asked)
  )
    return { status: "yes", reason: "short-gap-bridged" };
  const saysNo = says.some(
    ({ on, works }) => !works && on <= asked && !jobs.some((job) => job.from > on && job.from <= asked),
  );
  if (saysNo) return { status: "no", reason: "statement-no-work" };
  if (open.length === 0 && ended.some(({ to }) => to < asked))
    return { status: "no", reason: "registered-end-before-day" };
  return { status: "unknown", reason: trulyOpen.length > 0 ? "open-end-not-maintained" : "end-unknown" };
}

function statements(person: Person, survey: Survey): { on: Day; works: boolean }[] {
  if (person.municipality === "zaanstad")
    return accountingPeriods(person).flatMap(({ to, result }) =>
      result === "" ? [] : [{ on: to, works: result !== "R6" }],
    );
  const { followUp } = survey;
  return followUp === undefined || followUp.inWork === "unknown"
    ? []
    : [{ on: followUp.on, works: followUp.inWork === "yes" }];
}

interface Span {
  readonly from: Day;
  readonly to: Day;
}

function covers(spans: readonly Span[], on: Day): boolean {
  return spans.some(({ from, to }) => from <= on && on <= to);
}

/** Whether the day lies in a gap of at most 28 days between two jobs. */
function bridges(spans: readonly Span[], on: Day): boolean {
  const before = Math.max(...spans.filter(({ to }) => to < on).map(({ to }) => to));
  const after = Math.min(...spans.filter(({ from }) => from > on).map(({ from }) => from));
  return Number.isFinite(before) && Number.isFinite(after) && after - before - 1 <= 28;
}
