import type { AppDependencies } from "../../dependencies.ts";
import type { GatewayContext } from "../../http/context.ts";

/** Whether somebody reads as themselves, could log in to do so, or reads what everybody may. */
export type Visitor = "logged-in" | "may-log-in" | "anonymous";

export function visitorOf(context: GatewayContext, deps: AppDependencies): Visitor {
  if (context.get("principal")?.via === "session") return "logged-in";
  return canLogIn(deps) ? "may-log-in" : "anonymous";
}

/** Whether there is a service at which people can log in. */
export const canLogIn = ({ access }: AppDependencies): boolean =>
  access?.issuer?.settings.clientId !== undefined && access.baseUrl !== undefined;
