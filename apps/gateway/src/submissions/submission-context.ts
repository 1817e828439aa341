import { factsAdapter } from "@jobcoach/adapter";
import type { ProblemCode } from "@jobcoach/contract";
import { MunicipalityCode } from "@jobcoach/core";
import { z } from "zod";
import { may } from "../access/principal.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext } from "../http/context.ts";
import { problem } from "../problem.ts";
import { actorOf } from "../trail/append-audit.ts";
import { traceOf } from "../trail/trace-context.ts";
import type { UploadResult } from "./read-upload.ts";
import type { TakeInOptions } from "./take-in-body.ts";

/** The id in the address, which the router has judged already. */
export const idOf = (context: GatewayContext): string => z.uuid().parse(context.req.param("id"));

/** Who delivers in which trace, and since when. */
export const deliveryContext = (context: GatewayContext, now: Date) => ({
  by: actorOf(context.get("principal")),
  trace: traceOf(context),
  contentFrom: now,
});

/** Whether somebody may deliver for a municipality. */
export const deliversFor = (context: GatewayContext) => (municipality: string) => {
  const code = MunicipalityCode.safeParse(municipality).data;
  return code !== undefined && may(context.get("principal"), "submitter", code);
};

/** The formats that this gateway takes in. */
export const adaptersOf = ({ mode, adapters }: Pick<AppDependencies, "mode" | "adapters">) =>
  mode === "refuse" ? [factsAdapter] : adapters;

/** How bodies are taken in. */
export const takeInOptions = (deps: AppDependencies): TakeInOptions => ({
  folder: deps.spoolFolder,
  name: deps.newId(),
  maxBytes: deps.maxBytes,
  maxSourceBytes: deps.maxSourceBytes,
  factsOnly: deps.mode === "refuse",
});

/** The answer to a body that was not taken in. */
export const bodyProblem = (context: GatewayContext, { code, errors = [] }: Extract<UploadResult, { ok: false }>) =>
  problem(context, code, {
    errors,
    headers: code === "content-encoding-refused" ? { "accept-encoding": "identity" } : {},
  });

/** What can go wrong with a body that holds a file. */
export const bodyProblems: readonly ProblemCode[] = [
  "malformed-body",
  "malformed-json",
  "payload-too-large",
  "source-too-large",
  "source-format-refused",
];
