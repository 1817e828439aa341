import { createMiddleware } from "hono/factory";
import type { Principal } from "../access/principal.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext, GatewayEnv } from "../http/context.ts";
import { problem } from "../problem.ts";
import type { Allowance, Buckets } from "./buckets.ts";
import { clientAddress } from "./client-address.ts";
import { clientOf, municipalityOf, shareOf } from "./consumer.ts";
import type { RequestLimits } from "./request-limits.ts";

type LimitDependencies = Pick<AppDependencies, "access">;

/**
 * Keeps everybody to their share: so many requests a minute, so many at the same moment. What is left is told in the headers
 * `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers-11). This very machine has no limit.
 */
export const limitRequests = ({ access }: LimitDependencies) =>
  createMiddleware<GatewayEnv>(async (context, next) => {
    const limits = access?.limits;
    const principal = context.get("principal");
    if (limits === undefined || principal?.via === "this-machine") return next();
    const address = clientAddress(context, access?.trustedProxies);
    const taken = takeFrom(bucketsFor(principal, address, limits));
    const refusal = taken.find(({ allowance }) => !allowance.ok);
    if (refusal !== undefined) return tooMany(context, taken, refusal.allowance.resetSeconds);
    const endTurn = await limits.turns.take(principal === undefined ? `address:${address}` : shareOf(principal));
    if (endTurn === undefined) return tooMany(context, taken, 1);
    try {
      await next();
    } finally {
      endTurn();
    }
    for (const [name, value] of Object.entries(headersOf(taken))) context.res.headers.set(name, value);
  });

/** Counts credentials that were refused with what comes from the same address; the answer when those are too many. */
export function limitRefused(context: GatewayContext, { access }: LimitDependencies): Response | undefined {
  const { limits, trustedProxies } = access ?? {};
  if (limits === undefined) return undefined;
  const taken = takeFrom([["address", limits.address, clientAddress(context, trustedProxies)]]);
  const refusal = taken.find(({ allowance }) => !allowance.ok);
  return refusal && tooMany(context, taken, refusal.allowance.resetSeconds);
}

type Counted = readonly [policy: string, buckets: Buckets, key: string];

interface Taken {
  readonly policy: string;
  readonly quota: number;
  readonly allowance: Allowance;
}

function bucketsFor(principal: Principal | undefined, address: string, limits: RequestLimits): readonly Counted[] {
  if (principal === undefined) return [["address", limits.address, address]];
  const municipality = municipalityOf(principal);
  return [
    ["client", limits.client, clientOf(principal)],
    ...(municipality === undefined ? [] : [["municipality", limits.municipality, municipality] as const]),
  ];
}

/** Takes from each in turn; what one refuses is not taken from the next. */
function takeFrom(counted: readonly Counted[]): readonly Taken[] {
  const taken: Taken[] = [];
  for (const [policy, buckets, key] of counted) {
    const allowance = buckets.take(key);
    taken.push({ policy, quota: buckets.perMinute, allowance });
    if (!allowance.ok) break;
  }
  return taken;
}

const tooMany = (context: GatewayContext, taken: readonly Taken[], seconds: number) =>
  problem(context, "too-many-requests", { headers: { ...headersOf(taken), "retry-after": String(seconds) } });

/** The policies in force, and what is left of the one that is nearest to its end. */
function headersOf(taken: readonly Taken[]): Readonly<Record<string, string>> {
  const nearest = taken.toSorted((a, b) => a.allowance.remaining - b.allowance.remaining)[0];
  if (nearest === undefined) return {};
  const { policy, allowance } = nearest;
  return {
    "ratelimit-policy": taken.map((one) => `"${one.policy}";q=${one.quota};w=60`).join(", "),
    ratelimit: `"${policy}";r=${allowance.remaining};t=${allowance.resetSeconds}`,
  };
}
