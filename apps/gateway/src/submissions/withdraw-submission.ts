import { nextState } from "@jobcoach/contract";
import { lockMunicipality } from "../db/lock-municipality.ts";
import { asMunicipality } from "../db/tenant.ts";
import type { AppDependencies } from "../dependencies.ts";
import { recomputeTallies } from "../outcomes/recompute-tallies.ts";
import type { Actor } from "../trail/append-audit.ts";
import { logWithdrawn } from "../trail/log-delivery.ts";
import type { TraceContext } from "../trail/trace-context.ts";
import { changeState } from "./change-state.ts";
import { findRow } from "./find-row.ts";
import { forgetFacts, forgetUnapplied } from "./kept-facts.ts";

/**
 * Withdraws a submission: its facts go, and the figures are counted anew, in one transaction. One that was withdrawn already
 * stays so; `conflict` where it cannot be withdrawn.
 */
export const withdrawSubmission = (
  { database, now, processingActivity }: Pick<AppDependencies, "database" | "now" | "processingActivity">,
  municipality: string,
  id: string,
  { by, trace }: { readonly by: Actor; readonly trace: TraceContext },
): Promise<"withdrawn" | "not-there" | "conflict"> =>
  asMunicipality(database, municipality, async (transaction) => {
    await lockMunicipality(transaction, municipality);
    const row = await findRow(transaction, municipality, id);
    if (row === undefined) return "not-there";
    if (row.state === "withdrawn") return "withdrawn";
    if (nextState(row.state, "withdraw") === undefined) return "conflict";
    await logWithdrawn(transaction, row, { by, trace, at: now(), activity: processingActivity });
    await changeState(transaction, row, "withdraw", { effect: null, removes: "[]" });
    await forgetUnapplied(transaction, row);
    if (row.state !== "accepted") return "withdrawn";
    await forgetFacts(transaction, "fact_run", row);
    await recomputeTallies(transaction, municipality);
    return "withdrawn";
  });
