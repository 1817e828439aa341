import type { Problem } from "@jobcoach/contract";
import type { Language } from "@jobcoach/core";
import { createMiddleware } from "hono/factory";
import type { AppDependencies } from "../../dependencies.ts";
import { accepts, type GatewayEnv } from "../../http/context.ts";
import { hrefOf } from "./href-of.ts";
import { Layout } from "./layout.tsx";
import { canLogIn, visitorOf } from "./visitor.ts";

const TO_OVERVIEW = { nl: "Naar de uitkomsten", en: "To the outcomes" } as const;

const logInAgain = {
  nl: {
    title: "Opnieuw inloggen",
    detail: "De pagina stond te lang open. Er is nog niets verstuurd. Log opnieuw in en verstuur het daarna.",
    link: "Inloggen en terug naar de pagina",
  },
  en: {
    title: "Log in again",
    detail: "The page was open for too long. Nothing has been sent yet. Log in again and send it after that.",
    link: "Log in and go back to the page",
  },
} as const;

/**
 * Somebody who opens a page gets a page, also when something stands in the way: what it is and what to do, with the same
 * status. Who must log in first is led there and back. Who sent a form gets a link that leads there: browsers hold the policy on
 * forms against where a form is led on to, and the log-in is elsewhere. Programs, which do not ask for HTML, get the problem itself.
 */
export const answerInPage = (deps: AppDependencies) =>
  createMiddleware<GatewayEnv>(async (context, next) => {
    await next();
    const { res } = context;
    const language = languageOfPath(context.req.path);
    const isProblem = res.headers.get("content-type")?.startsWith("application/problem+json") === true;
    const wantsPage = (context.req.header("accept") ?? "").includes("text/html") && accepts(context, "text/html");
    if (language === undefined || !isProblem || !wantsPage) return;
    const mustLogIn = res.status === 401 && canLogIn(deps);
    const { pathname, search } = new URL(context.req.url);
    const logIn = `/login?returnTo=${encodeURIComponent(pathname + search)}`;
    if (mustLogIn && context.req.method !== "POST") {
      context.res = context.redirect(logIn, 303);
      return;
    }
    const problem = (await res.clone().json()) as Problem;
    const { title, detail } = mustLogIn ? logInAgain[language] : problem;
    const [address, link] = mustLogIn
      ? [logIn, logInAgain[language].link]
      : [hrefOf(language, "overview"), TO_OVERVIEW[language]];
    const page = (
      <Layout language={language} title={title} visitor={visitorOf(context, deps)}>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{detail}</p>
        <p class="nl-paragraph">
          <a class="nl-link" href={address}>
            {link}
          </a>
        </p>
      </Layout>
    );
    const headers = new Headers(res.headers);
    headers.set("content-type", "text/html; charset=utf-8");
    headers.set("content-language", language);
    headers.delete("content-length");
    context.res = new Response(`<!doctype html>${page}`, { status: res.status, headers });
  });

const languageOfPath = (path: string): Language | undefined =>
  /^\/(nl|en)(\/|$)/.exec(path)?.[1] as Language | undefined;
