import { createMiddleware } from "hono/factory";
import type { GatewayContext, GatewayEnv } from "../http/context.ts";
import { isLocal } from "../http/is-local.ts";
import { type Principal, thisMachine } from "./principal.ts";

/** Says on the context who asks; `undefined` is nobody. */
export const identify = (listensOnLoopback: boolean) =>
  createMiddleware<GatewayEnv>(async (context, next) => {
    context.set("principal", principalOf(context, listensOnLoopback));
    await next();
  });

const principalOf = (context: GatewayContext, listensOnLoopback: boolean): Principal | undefined =>
  isLocal(context, listensOnLoopback) ? thisMachine : undefined;
