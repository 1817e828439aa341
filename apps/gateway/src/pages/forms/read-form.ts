import type { ProblemCode } from "@jobcoach/contract";
import { isCsrfToken } from "../../access/sessions/csrf.ts";
import type { GatewayContext } from "../../http/context.ts";
import { readText } from "../../http/read-text.ts";
import { CSRF_FIELD } from "./csrf-field.tsx";

const MAX_FORM_BYTES = 100_000;

type ReadForm =
  | { readonly ok: true; readonly form: URLSearchParams }
  | { readonly ok: false; readonly code: ProblemCode };

/** What was filled in, if the form comes from a page of ours. */
export async function readForm(context: GatewayContext): Promise<ReadForm> {
  const body = await readText(context, MAX_FORM_BYTES);
  if (!body.ok) return body;
  const form = new URLSearchParams(body.text);
  return isFromOwnPage(context, form.get(CSRF_FIELD)) ? { ok: true, form } : { ok: false, code: "cross-site-request" };
}

/**
 * A browser sends its session along with a form of whatever site, so the form must bring back the word of the session. Who is
 * known by being at this very machine has no session: there the browser itself must say that the page is ours, which
 * `refuseForeign` has judged. Tokens and keys are sent by programs, never by a browser on its own.
 */
export function isFromOwnPage(context: GatewayContext, csrfToken: string | null): boolean {
  const via = context.get("principal")?.via;
  if (via === "session") return isCsrfToken(context, csrfToken);
  if (via !== "this-machine") return true;
  return context.req.header("sec-fetch-site") === "same-origin" || context.req.header("origin") !== undefined;
}
