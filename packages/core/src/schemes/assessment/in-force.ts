import type { CalendarDate } from "../../calendar/calendar-date.ts";
import type { Reason } from "../../law/reason.ts";
import type { Scheme } from "../catalogue/scheme.ts";
import { reason } from "./assessment-reasons.ts";

/** Why a scheme says nothing, or no, on a day: it is not in force, or what it was then has not been read. */
export function notInForce({ inForce, basis }: Scheme, on: CalendarDate): Reason | undefined {
  const [citation] = basis;
  if (inForce.to !== undefined && on > inForce.to) return reason("not-in-force", { citation });
  if (inForce.from !== undefined) return on < inForce.from ? reason("not-in-force", { citation }) : undefined;
  return on < inForce.readFrom ? reason("start-not-known", { citation }) : undefined;
}
