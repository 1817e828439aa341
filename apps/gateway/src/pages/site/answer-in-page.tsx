import type { Problem } from "@jobcoach/contract";
import type { Language } from "@jobcoach/core";
import { createMiddleware } from "hono/factory";
import type { AppDependencies } from "../../dependencies.ts";
import { accepts, type GatewayEnv } from "../../http/context.ts";
import { hrefOf } from "./href-of.ts";
import { Layout } from "./layout.tsx";
import { canLogIn, visitorOf } from "./visitor.ts";

const TO_OVERVIEW = { nl: "Naar de uitkomsten", en: "To the outcomes" } as const;

/**
 * Somebody who opens a page gets a page, also when something stands in the way: what it is and what to do, with the same
 * status. Who must log in first is led there and back, also after a form was left open for too long. Programs, which do not ask for HTML, get the problem itself.
 */
export const answerInPage = (deps: AppDependencies) =>
  createMiddleware<GatewayEnv>(async (context, next) => {
    await next();
    const { res } = context;
    const language = languageOfPath(context.req.path);
    const isProblem = res.headers.get("content-type")?.startsWith("application/problem+json") === true;
    const wantsPage = (context.req.header("accept") ?? "").includes("text/html") && accepts(context, "text/html");
    if (language === undefined || !isProblem || !wantsPage) return;
    if (res.status === 401 && canLogIn(deps)) {
      const { pathname, search } = new URL(context.req.url);
      context.res = context.redirect(`/login?returnTo=${encodeURIComponent(pathname + search)}`, 303);
      return;
    }
    const { title, detail } = (await res.clone().json()) as Problem;
    const page = (
      <Layout language={language} title={title} visitor={visitorOf(context, deps)}>
        <h1 class="nl-heading nl-heading--level-1">{title}</h1>
        <p class="nl-paragraph nl-paragraph--lead">{detail}</p>
        <p class="nl-paragraph">
          <a class="nl-link" href={hrefOf(language, "overview")}>
            {TO_OVERVIEW[language]}
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
