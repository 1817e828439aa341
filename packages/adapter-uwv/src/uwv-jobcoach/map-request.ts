import { known, type RowOf, readRow, type TemplateRow } from "@jobcoach/adapter";
import {
  type EmploymentFact,
  endOn,
  type Fact,
  openEnd,
  type ProvisionFact,
  type SubsidyFact,
  type Token,
  workKinds,
} from "@jobcoach/core";
import { checkRequest } from "./check-request.ts";
import { type Envelope, envelopeOf } from "./envelope.ts";
import { requestTable } from "./layout.ts";
import { uwvJobcoachRules } from "./rules.ts";

export type Request = RowOf<(typeof requestTable)["columns"]>;

/** The coaching as it was awarded and the job that it is for. A request that is not awarded gives the job alone. */
export function requestFacts(row: TemplateRow): readonly Fact[] {
  const { record, report, context } = row;
  const request = readRow(record, requestTable, report);
  checkRequest(request, report);
  const { bsnOfPseudoniem: person, trajectId, contractBegin, periodeVan } = request;
  if (contractBegin === undefined) report.on("contractBegin", uwvJobcoachRules["no-job-start"]);
  if (person === undefined || trajectId === undefined) return [];
  const jobRef =
    contractBegin === undefined ? undefined : context.pseudonyms.token("job", `${trajectId}\u0000${contractBegin}`);
  const envelope = envelopeOf(row, person, trajectId, periodeVan ?? "");
  return [...provisionFacts(request, envelope, jobRef, row), ...jobFacts(request, envelope, jobRef, row)];
}

function provisionFacts(request: Request, envelope: Envelope, jobRef: Token | undefined, row: TemplateRow): Fact[] {
  const { status, periodeVan: from, periodeTot: last, soortCoaching, regime, urenToegekend, percentage } = request;
  const { report, context, observedUntil } = row;
  if (status !== "awarded") {
    report.on("status", uwvJobcoachRules[status === "refused" ? "refused" : "not-decided"]);
    return [];
  }
  if (from === undefined) {
    report.on("periodeVan", uwvJobcoachRules["award-without-period"]);
    return [];
  }
  const isOver = last !== undefined && last <= observedUntil;
  const coach = request.jobcoachNummer;
  const fact: ProvisionFact = {
    kind: "provision",
    ...envelope,
    ref: envelope.record,
    type: "30",
    grantedBy: "uwv",
    form: soortCoaching ?? "unknown",
    from,
    to: isOver ? endOn(last) : openEnd,
    ...known({
      plannedTo: isOver ? undefined : last,
      regime,
      awardedHours: urenToegekend,
      awardedPercent: percentage,
      jobRef,
      coachKey: coach === undefined ? undefined : context.pseudonyms.token("coach", coach),
    }),
  };
  return [fact];
}

/** The end of the contract is a plan; a request does not say when somebody stopped. */
function jobFacts(request: Request, envelope: Envelope, jobRef: Token | undefined, row: TemplateRow): Fact[] {
  const { contractBegin: from, loonkostensubsidie, loondispensatie, loonwaardePercentage, trajectId } = request;
  if (from === undefined || jobRef === undefined) return [];
  const { pseudonyms } = row.context;
  const workKind = workKindOf(request);
  const employer = request.loonheffingennummer;
  const job: EmploymentFact = {
    kind: "employment",
    ...envelope,
    record: jobRef,
    jobRef,
    workKind,
    setting: workKinds[workKind].setting,
    from,
    to: openEnd,
    ...known({
      plannedTo: request.contractEind,
      hoursPerWeek: request.urenPerWeek,
      employerKey: employer === undefined ? undefined : pseudonyms.token("employer", employer),
      loonkostensubsidie,
      loondispensatie,
    }),
  };
  if (loonwaardePercentage === undefined) return [job];
  if (loonkostensubsidie !== "yes") {
    row.report.on("loonwaardePercentage", uwvJobcoachRules["wage-value-without-subsidy"]);
    return [job];
  }
  const subsidy: SubsidyFact = {
    kind: "subsidy",
    ...envelope,
    record: pseudonyms.token("record", `${trajectId}\u0000${from}\u0000loonkostensubsidie`),
    scheme: "loonkostensubsidie",
    from,
    to: openEnd,
    loonwaardePercent: loonwaardePercentage,
    loonwaardeBase: "wml",
  };
  return [job, subsidy];
}

function workKindOf({ proefplaatsing }: Request): "proefplaatsing" | "employment" | "unknown" {
  if (proefplaatsing === "yes") return "proefplaatsing";
  return proefplaatsing === "no" ? "employment" : "unknown";
}
