import type { AppDependencies } from "../../dependencies.ts";
import type { GatewayContext } from "../../http/context.ts";
import { readText } from "../../http/read-text.ts";
import type { Issuer } from "../issuer/connect-issuer.ts";
import { readCookie, removeCookie } from "../sessions/cookies.ts";
import { isCsrfToken } from "../sessions/csrf.ts";
import { endSession } from "../sessions/session-store.ts";
import { showLogout, showMessage } from "./pages.tsx";
import type { LoginAccess } from "./routes.ts";

const MAX_FORM_BYTES = 10_000;

/** Shows the button to log out with. */
export function startLogout(context: GatewayContext): Response {
  const csrfToken = context.get("csrfToken");
  return csrfToken === undefined ? showMessage(context, 200, "not-logged-in") : showLogout(context, csrfToken);
}

/** Ends the session here, and offers to end the one at the issuer. */
export async function finishLogout(
  context: GatewayContext,
  { database }: AppDependencies,
  { issuer, baseUrl }: LoginAccess,
): Promise<Response> {
  const secret = readCookie(context, baseUrl, "session");
  if (secret === undefined || context.get("csrfToken") === undefined) return showMessage(context, 200, "not-logged-in");
  const form = await readText(context, MAX_FORM_BYTES);
  const csrfToken = form.ok ? new URLSearchParams(form.text).get("csrf") : null;
  if (!isCsrfToken(context, csrfToken)) return showMessage(context, 403, "form-expired");
  await endSession(database, secret);
  removeCookie(context, baseUrl, "session");
  return showMessage(context, 200, "logged-out", await endAtIssuer(issuer, baseUrl));
}

/** Where the issuer ends its own session (RP-initiated log-out), if it has such a place and answers. */
async function endAtIssuer(issuer: Issuer, baseUrl: string): Promise<string | undefined> {
  const endpoint = await issuer.metadata().then(
    (metadata) => metadata.end_session_endpoint,
    () => undefined,
  );
  if (endpoint === undefined) return undefined;
  const url = new URL(endpoint);
  url.searchParams.set("client_id", issuer.settings.clientId ?? "");
  url.searchParams.set("post_logout_redirect_uri", `${baseUrl}/`);
  return url.href;
}
