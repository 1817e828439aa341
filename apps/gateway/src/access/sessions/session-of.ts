import type { AppDependencies } from "../../dependencies.ts";
import type { GatewayContext } from "../../http/context.ts";
import { readCookie } from "./cookies.ts";
import { findSession, type Session } from "./session-store.ts";

/** The session of the browser that asks, if there is one. */
export async function sessionOf(
  context: GatewayContext,
  { access, database, now }: Pick<AppDependencies, "access" | "database" | "now">,
): Promise<Session | undefined> {
  const secret = access?.baseUrl === undefined ? undefined : readCookie(context, access.baseUrl, "session");
  return secret === undefined || secret === "" ? undefined : findSession(database, secret, now());
}
