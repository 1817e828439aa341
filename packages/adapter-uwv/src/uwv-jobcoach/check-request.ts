import type { RowReport } from "@jobcoach/adapter";
import { addDays, type CalendarDate } from "@jobcoach/core";
import type { Request } from "./map-request.ts";
import { uwvJobcoachRules } from "./rules.ts";

/**
 * Shares of the working hours per regime in year 1, 2 and 3 or later, in the protocols of 2014 (external) and 2015 (internal).
 * A trial placement has those of year 1. Very light is for external coaches only.
 */
export const protocolPercentages = {
  "very-light": [3, 3, 3],
  light: [6, 3, 3],
  middle: [10, 5, 3],
  intensive: [15, 7.5, 6],
} as const;

const EXTERNAL_FROM = "2014-07-01";
const INTERNAL_FROM = "2015-01-01";
const LAST_KNOWN_DAY = "2015-12-31";
const PERIODS_AT_MOST = { "natura-extern": 6, intern: 3 } as const;

/** Whether a request fits the protocols of UWV. Nothing here rejects a row: who asked for what is a fact all the same. */
export function checkRequest(request: Request, report: RowReport): void {
  checkPercentage(request, report);
  const { soortCoaching, periodeVolgnr, urenPerWeek, loonwaardePercentage } = request;
  const most = PERIODS_AT_MOST[soortCoaching ?? "natura-extern"];
  if (periodeVolgnr !== undefined && periodeVolgnr > most && request.proefplaatsing !== "yes") {
    report.on("periodeVolgnr", uwvJobcoachRules["period-needs-reasons"]);
  }
  if (isShort(request)) report.on("contractEind", uwvJobcoachRules["contract-below-floor"]);
  if (urenPerWeek !== undefined && urenPerWeek < 12) {
    report.on("urenPerWeek", uwvJobcoachRules[urenPerWeek < 8 ? "hours-below-exception" : "hours-below-floor"]);
  }
  if (loonwaardePercentage !== undefined && loonwaardePercentage < 35) {
    const rule = loonwaardePercentage < 20 ? "wage-value-below-exception" : "wage-value-below-floor";
    report.on("loonwaardePercentage", uwvJobcoachRules[rule]);
  }
}

function checkPercentage(request: Request, report: RowReport): void {
  const { soortCoaching, regime, percentage, periodeVan } = request;
  const jaar = request.proefplaatsing === "yes" ? "1" : request.jaar;
  if (regime === undefined || percentage === undefined || jaar === undefined || soortCoaching === undefined) return;
  const isInternal = soortCoaching === "intern";
  const expected = isInternal && regime === "very-light" ? undefined : protocolPercentages[regime][indexOfYear[jaar]];
  if (percentage === expected) return;
  const from = isInternal ? INTERNAL_FROM : EXTERNAL_FROM;
  const inForce = periodeVan !== undefined && from <= periodeVan && periodeVan <= LAST_KNOWN_DAY;
  report.on("percentage", uwvJobcoachRules[inForce ? "percent-differs" : "percent-not-checked"]);
}

const indexOfYear = { "1": 0, "2": 1, "3": 2 } as const;

/** A trial placement need not last six months. */
function isShort({ contractBegin, contractEind, proefplaatsing }: Request): boolean {
  if (contractBegin === undefined || contractEind === undefined || proefplaatsing === "yes") return false;
  return addDays(contractEind, 1) < sixMonthsAfter(contractBegin);
}

/** As text to compare with: it need not be a day that exists. */
function sixMonthsAfter(date: CalendarDate): string {
  const month = Number(date.slice(5, 7)) + 6;
  const year = Number(date.slice(0, 4)) + (month > 12 ? 1 : 0);
  return `${year}-${String(month > 12 ? month - 12 : month).padStart(2, "0")}${date.slice(7)}`;
}
