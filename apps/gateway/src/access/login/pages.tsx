import type { Child } from "hono/jsx";
import { type GatewayContext, languageOf } from "../../http/context.ts";
import { Layout } from "../../pages/site/layout.tsx";
import { type LoginMessage, messages, words } from "./texts.ts";

type PageStatus = 200 | 400 | 403 | 503;

/** A page with one message, and what can be done next. */
export function showMessage(context: GatewayContext, status: PageStatus, message: LoginMessage, everywhere?: string) {
  const language = languageOf(context);
  const { title, text } = messages[language][message];
  return show(
    context,
    status,
    title,
    <>
      <p class="utrecht-paragraph">{text}</p>
      {everywhere === undefined ? null : (
        <p class="utrecht-paragraph">
          <a href={everywhere}>{words[language].everywhere}</a>
        </p>
      )}
      <p class="utrecht-paragraph">
        <a href="/login">{words[language].login}</a>
      </p>
    </>,
  );
}

/** Asks whether somebody really wants to log out; nothing happens before they press the button. */
export function showLogout(context: GatewayContext, csrfToken: string) {
  const { logout, sure } = words[languageOf(context)];
  return show(
    context,
    200,
    logout,
    <form method="post" action="/logout">
      <p class="utrecht-paragraph">{sure}</p>
      <input type="hidden" name="csrf" value={csrfToken} />
      <button class="utrecht-button" type="submit">
        {logout}
      </button>
    </form>,
  );
}

function show(context: GatewayContext, status: PageStatus, title: string, content: Child) {
  const language = languageOf(context);
  const page = (
    <Layout language={language} title={title}>
      <h1 class="utrecht-heading-1">{title}</h1>
      {content}
    </Layout>
  );
  return context.body(`<!doctype html>${page}`, status, {
    "content-type": "text/html; charset=utf-8",
    "content-language": language,
    vary: "accept-language",
  });
}
