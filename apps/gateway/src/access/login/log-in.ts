import { timingSafeEqual } from "node:crypto";
import type { AppDependencies } from "../../dependencies.ts";
import type { GatewayContext } from "../../http/context.ts";
import { isLoopback } from "../../http/is-local.ts";
import { IssuerUnavailable } from "../issuer/connect-issuer.ts";
import { readCookie, removeCookie, writeCookie } from "../sessions/cookies.ts";
import { beginSession, endSession } from "../sessions/session-store.ts";
import { authorizationAddress } from "./authorization-address.ts";
import { exchangeCode } from "./exchange-code.ts";
import { showMessage } from "./pages.tsx";
import { newPendingLogin, type PendingLogin, readPending, writePending } from "./pending-login.ts";
import { returnPathOf } from "./return-path.ts";
import type { CallbackQuery, LoginAccess } from "./routes.ts";
import { verifyIdToken } from "./verify-id-token.ts";

const MINUTES_TO_LOG_IN = 10;

/**
 * Sends somebody to the issuer. This very machine has several names and a cookie is for one of them, so there it begins under
 * the name under which they come back; elsewhere a proxy may ask under a name of its own, which says nothing.
 */
export async function startLogin(context: GatewayContext, { issuer, baseUrl }: LoginAccess, returnTo?: string) {
  const path = returnPathOf(returnTo);
  const { host, hostname } = new URL(baseUrl);
  if (isLoopback(hostname) && context.req.header("host") !== host)
    return context.redirect(`${baseUrl}/login?returnTo=${encodeURIComponent(path)}`, 302);
  const login = newPendingLogin(path);
  try {
    const address = await authorizationAddress(issuer, baseUrl, login);
    writeCookie(context, baseUrl, "login", writePending(login), MINUTES_TO_LOG_IN * 60);
    return context.redirect(address, 302);
  } catch (error) {
    return unavailable(context, error);
  }
}

/** Takes somebody back from the issuer; who they are is found out anew, whatever session the browser had before. */
export async function finishLogin(
  context: GatewayContext,
  { database, now }: AppDependencies,
  { issuer, baseUrl }: LoginAccess,
  query: CallbackQuery,
): Promise<Response> {
  const login = readPending(readCookie(context, baseUrl, "login"));
  removeCookie(context, baseUrl, "login");
  if (login === undefined || query.code === undefined || !isAnswerTo(login, query, issuer.settings.issuer))
    return showMessage(context, 400, "failed");
  try {
    const token = await exchangeCode(issuer, baseUrl, query.code, login.verifier);
    const identity = token === undefined ? undefined : await verifyIdToken(issuer, token, login.nonce, now());
    if (identity === undefined) return showMessage(context, 400, "failed");
    const before = readCookie(context, baseUrl, "session");
    if (before !== undefined) await endSession(database, before);
    if (identity.grants.length === 0) return showMessage(context, 403, "without-role");
    writeCookie(context, baseUrl, "session", await beginSession(database, identity, now()));
    return context.redirect(login.returnTo, 302);
  } catch (error) {
    return unavailable(context, error);
  }
}

/** Whether an answer is the one that this browser waits for, from the issuer that it was sent to (RFC 9207). */
const isAnswerTo = (login: PendingLogin, { state = "", iss, error }: CallbackQuery, issuer: string) =>
  error === undefined && (iss === undefined || iss === issuer) && isSame(state, login.state);

const isSame = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

function unavailable(context: GatewayContext, error: unknown): Response {
  if (error instanceof IssuerUnavailable) return showMessage(context, 503, "issuer-unavailable");
  throw error;
}
