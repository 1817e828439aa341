import type { Grant } from "../../../access/principal.ts";
import { beginSession } from "../../../access/sessions/session-store.ts";
import { type Browser, createBrowser } from "../../../access/testing/browser.ts";
import type { TestParty } from "../../../access/testing/test-party.ts";

/** A browser in which somebody with these grants is logged in. */
export async function loggedIn({ gateway, database, clock }: TestParty, grants: readonly Grant[]): Promise<Browser> {
  const browser = createBrowser(gateway);
  const secret = await beginSession(database, { subject: "officer-1", grants }, clock.now);
  browser.cookies.set("__Host-jobcoach-session", secret);
  return browser;
}

/** The word that the forms of a page bring back; empty where the page has none. */
export const csrfIn = (page: string): string => /name="csrf" value="([^"]+)"/.exec(page)?.[1] ?? "";
