import { type Confirmation, ConfirmationReason, type ConfirmationRequest } from "@jobcoach/contract";
import type { ReasonFault } from "./decision-texts.ts";
import type { GivenReason } from "./delivery-view.ts";

type ReadReasons =
  | { readonly ok: true; readonly request: ConfirmationRequest }
  | { readonly ok: false; readonly given: readonly GivenReason[] };

const LONGEST = 500;

/** Why warnings are right, as the form says it: `reason-0` is about the first. What was left open stays open. */
export function readReasons(confirmations: readonly Confirmation[], form: URLSearchParams): ReadReasons {
  const filled = confirmations.flatMap(({ rule, field, reason }, at) => {
    const text = (form.get(`reason-${at}`) ?? "").trim();
    return reason !== null || text === "" ? [] : [{ at, rule, field, text, fault: faultOf(text) }];
  });
  const open = confirmations.findIndex(({ reason }) => reason === null);
  if (filled.length === 0) return { ok: false, given: [{ at: Math.max(open, 0), text: "", fault: "none-given" }] };
  if (filled.some(({ fault }) => fault !== undefined))
    return { ok: false, given: filled.map(({ at, text, fault }) => ({ at, text, fault })) };
  return {
    ok: true,
    request: {
      confirmations: filled.map(({ rule, field, text }) => ({
        rule,
        ...(field === undefined ? {} : { field }),
        reason: text,
      })),
    },
  };
}

function faultOf(text: string): ReasonFault | undefined {
  const fault = ConfirmationReason.safeParse(text).error?.issues[0];
  if (fault === undefined) return undefined;
  if (text.length > LONGEST) return "too-long";
  return fault.code === "too_small" ? "too-short" : "holds-number";
}
