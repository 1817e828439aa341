import type { GatewayContext } from "../../http/context.ts";

export const CSRF_FIELD = "csrf";

/** The word of the session that a form must bring back; nothing where there is no session. */
export function CsrfField({ token }: { token: string | undefined }) {
  return token === undefined ? null : <input type="hidden" name={CSRF_FIELD} value={token} />;
}

/** What the forms of this visitor must bring back. */
export const csrfTokenFor = (context: GatewayContext): string | undefined => context.get("csrfToken");
