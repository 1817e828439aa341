import {
  type ClearFacts,
  clearFactsOf,
  type RowsToWrite,
  reportNotCarried,
  spellingOf,
  type WriteRequest,
  type WrittenRow,
} from "@jobcoach/adapter";
import type {
  CalendarDate,
  CoachingFact,
  EmploymentFact,
  MeasurementFact,
  PlanFact,
  ProvisionFact,
  ResultFact,
  SubsidyFact,
} from "@jobcoach/core";
import { coachingForms, GUIDING_THE_SUPERVISOR, horizons, reached, regimes, requestStates } from "./codes.ts";

const carried = {
  provision: "ref type grantedBy form from to plannedTo regime awardedHours awardedPercent jobRef coachKey".split(" "),
  employment:
    "jobRef employerKey workKind setting from to plannedTo hoursPerWeek loonkostensubsidie loondispensatie".split(" "),
  subsidy: "scheme from to loonwaardePercent loonwaardeBase".split(" "),
  coaching: "from to mode minutesEmployee minutesEmployer minutesGroup participants activity contact goal".split(" "),
  measurement: "on respondent satisfaction sickDays".split(" "),
  result: "code periodFrom periodTo newRegime".split(" "),
  plan: "row discrepancy coachable horizon priority reached".split(" "),
};

/** The rows of the four templates for facts; what they have no place for is told once. */
export function rowsToWrite(request: WriteRequest): RowsToWrite {
  const miss = reportNotCarried(request, carried);
  const clear = clearFactsOf(request);
  return new Map([
    ["aanvraag", requestRows(clear, request.header.metadata.observedUntil, miss)],
    ["uren", clear.ofKind("coaching").flatMap((fact) => hoursRow(fact, clear, miss))],
    ["verantwoording", accountingRows(clear, miss)],
    ["matching", clear.ofKind("plan").flatMap((fact) => matchingRow(fact, clear))],
  ]);
}

type Miss = (field: string) => void;

function named(fact: Parameters<ClearFacts["referenceOf"]>[0], clear: ClearFacts): WrittenRow | undefined {
  const trajectId = clear.referenceOf(fact, fact.trajectoryRef);
  return trajectId === undefined ? undefined : { bsnOfPseudoniem: clear.numberOf(fact), trajectId };
}

/** A row per award with its job; a job without an award has a row of its own, without a status. */
function requestRows(clear: ClearFacts, observedUntil: CalendarDate, miss: Miss): readonly WrittenRow[] {
  const jobCells = createJobCells(clear, miss);
  const jobs = new Map(
    clear
      .ofKind("employment")
      .filter((job) => fitsJob(job, miss))
      .map((job) => [`${job.person} ${job.jobRef}`, job]),
  );
  const used = new Set<EmploymentFact>();
  const awards = clear.ofKind("provision").filter((award) => fitsAward(award, miss));
  const rows = awards.flatMap((award) => {
    const job = award.jobRef === undefined ? undefined : jobs.get(`${award.person} ${award.jobRef}`);
    if (job !== undefined) used.add(job);
    const names = named(award, clear);
    return names === undefined
      ? []
      : [{ ...names, ...awardCells(award, clear, observedUntil, miss), ...jobCells.of(job) }];
  });
  const others = [...jobs.values()].filter((job) => !used.has(job));
  const alone = others.flatMap((job) => {
    const names = named(job, clear);
    return names === undefined ? [] : [{ ...names, ...jobCells.of(job) }];
  });
  jobCells.tellSubsidiesLeft();
  return [...rows, ...alone];
}

function fitsAward({ type, grantedBy }: ProvisionFact, miss: Miss): boolean {
  if (type !== "30") miss("provision.type");
  if (grantedBy !== "uwv") miss("provision.grantedBy");
  return type === "30" && grantedBy === "uwv";
}

function fitsJob({ workKind, to }: EmploymentFact, miss: Miss): boolean {
  const isKnown = workKind === "employment" || workKind === "proefplaatsing" || workKind === "unknown";
  if (!isKnown) miss("employment.workKind");
  if (to.state !== "open") miss("employment.to");
  return isKnown;
}

function awardCells(award: ProvisionFact, { textOf }: ClearFacts, observedUntil: CalendarDate, miss: Miss): WrittenRow {
  const form = spellingOf(coachingForms, award.form);
  if (form === null && award.form !== "unknown") miss("provision.form");
  return {
    soortCoaching: form,
    status: spellingOf(requestStates, "awarded"),
    regime: spellingOf(regimes, award.regime),
    percentage: award.awardedPercent ?? null,
    urenToegekend: award.awardedHours ?? null,
    periodeVan: award.from,
    periodeTot: lastDayOf(award, observedUntil, miss),
    jobcoachNummer: textOf(award.coachKey) || null,
  };
}

/** The cells of a job with the subsidy that began with it. */
function createJobCells(clear: ClearFacts, miss: Miss) {
  const keyOf = (fact: EmploymentFact | SubsidyFact) => [fact.person, fact.trajectoryRef, fact.from].join(" ");
  const subsidies = clear.ofKind("subsidy");
  const known = new Map(
    subsidies.flatMap((one) => (one.scheme === "loonkostensubsidie" ? [[keyOf(one), one] as const] : [])),
  );
  const used = new Set<SubsidyFact>();

  function percentOf(job: EmploymentFact): number | null {
    const subsidy = job.loonkostensubsidie === "yes" ? known.get(keyOf(job)) : undefined;
    if (subsidy === undefined) return null;
    used.add(subsidy);
    const { to, loonwaardePercent = null, loonwaardeBase } = subsidy;
    if (to.state !== "open") miss("subsidy.to");
    if (loonwaardePercent === null || loonwaardeBase === "wml") return loonwaardePercent;
    miss(loonwaardeBase === "function-wage" ? "subsidy.loonwaardePercent" : "subsidy.loonwaardeBase");
    return loonwaardeBase === "function-wage" ? null : loonwaardePercent;
  }

  return {
    of(job: EmploymentFact | undefined): WrittenRow {
      if (job === undefined) return { proefplaatsing: "O" };
      return {
        proefplaatsing: job.workKind === "unknown" ? "O" : flagOf(job.workKind === "proefplaatsing"),
        contractBegin: job.from,
        contractEind: job.plannedTo ?? null,
        urenPerWeek: job.hoursPerWeek ?? null,
        loonwaardePercentage: percentOf(job),
        loonkostensubsidie: answers[job.loonkostensubsidie ?? ""] ?? null,
        loondispensatie: answers[job.loondispensatie ?? ""] ?? null,
        loonheffingennummer: clear.textOf(job.employerKey) || null,
      };
    },
    tellSubsidiesLeft() {
      if (subsidies.some((subsidy) => !used.has(subsidy))) miss("subsidy");
    },
  };
}

/** A contact of one day with the minutes of one party: by its activity the template says whose time it was. */
function hoursRow(contact: CoachingFact, clear: ClearFacts, miss: Miss): readonly WrittenRow[] {
  const { minutesEmployee, minutesEmployer, minutesGroup, participants, activity } = contact;
  const [minutes, ...others] = [minutesGroup, minutesEmployee, minutesEmployer].filter((one) => one !== undefined);
  const isContact = contact.mode === "logged" && contact.from === contact.to && minutes !== undefined;
  const isOfEmployer = minutesEmployer !== undefined;
  const isClear = others.length === 0 && isOfEmployer === (activity === GUIDING_THE_SUPERVISOR);
  if (!isContact) miss("coaching.mode");
  if (!isClear) miss(isOfEmployer ? "coaching.minutesEmployer" : "coaching.activity");
  if (minutesGroup === undefined ? (participants ?? 1) > 1 : participants === undefined) miss("coaching.participants");
  const isGroupOfUnknownSize = minutesGroup !== undefined && participants === undefined;
  const names = named(contact, clear);
  if (!isContact || !isClear || isGroupOfUnknownSize || names === undefined) return [];
  const { from: datum, contact: directOfIndirect = null, goal: doelNr = null } = contact;
  const aantalDeelnemers = minutesGroup === undefined ? 1 : (participants ?? 1);
  const cells = { datum, activiteitCode: activity ?? null, minuten: minutes, aantalDeelnemers };
  return [{ ...names, ...cells, directOfIndirect, doelNr }];
}

/** The result and the marks of one period stand in one row. */
function accountingRows(clear: ClearFacts, miss: Miss): readonly WrittenRow[] {
  const rows = new Map<string, WrittenRow>();
  const put = (fact: ResultFact | MeasurementFact, periodeTot: string, cells: WrittenRow) => {
    const names = named(fact, clear);
    if (names === undefined) return;
    const key = [fact.person, fact.trajectoryRef, fact.record, periodeTot].join(" ");
    rows.set(key, { ...names, periodeTot, ...rows.get(key), ...cells });
  };
  for (const result of clear.ofKind("result")) {
    const newRegime = spellingOf(regimes, result.newRegime);
    put(result, result.periodTo, {
      periodeVan: result.periodFrom ?? null,
      resultaat: result.code,
      nieuwRegime: newRegime,
    });
  }
  for (const { respondent, satisfaction = null, sickDays, ...answers } of clear.ofKind("measurement")) {
    const mark = satisfaction === null ? null : satisfaction / 10;
    const fact: MeasurementFact = { respondent, ...answers };
    if (respondent === "employee") put(fact, fact.on, { tevredenheidWerknemer: mark });
    else if (respondent === "employer")
      put(fact, fact.on, { tevredenheidWerkgever: mark, verzuimdagen: sickDays ?? null });
    else miss("measurement.respondent");
    if (respondent === "employee" && sickDays !== undefined) miss("measurement.sickDays");
  }
  return [...rows.values()];
}

function matchingRow(plan: PlanFact, clear: ClearFacts): readonly WrittenRow[] {
  const names = named(plan, clear);
  if (names === undefined) return [];
  const { row: rij, discrepancy, coachable, priority: prioriteit = null } = plan;
  return [
    {
      ...names,
      rij,
      discrepantie: discrepancy === undefined ? null : flagOf(discrepancy),
      coachbaar: coachable === undefined ? null : flagOf(coachable),
      termijn: spellingOf(horizons, plan.horizon),
      prioriteit,
      bereikt: spellingOf(reached, plan.reached),
    },
  ];
}

const answers: Readonly<Record<string, string>> = { yes: "J", no: "N", unknown: "O" };
const flagOf = (flag: boolean) => (flag ? "J" : "N");

/** The last day of an award, or a plan beyond the last day of the delivery: a plan before it would read as an end. */
function lastDayOf({ to, plannedTo }: ProvisionFact, observedUntil: CalendarDate, miss: Miss): string | null {
  if (to.state === "unknown" || to.state === "between") miss("provision.to");
  const isPlan = to.state !== "on" && plannedTo !== undefined && plannedTo > observedUntil;
  if (plannedTo !== undefined && !isPlan) miss("provision.plannedTo");
  if (to.state === "on") return to.day;
  return isPlan ? plannedTo : null;
}
