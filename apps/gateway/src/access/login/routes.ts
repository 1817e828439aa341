import { z } from "zod";
import type { AppDependencies } from "../../dependencies.ts";
import type { GatewayContext } from "../../http/context.ts";
import { noQuery } from "../../http/no-query.ts";
import { type AnyRoute, defineRoute } from "../../http/route.ts";
import { problem } from "../../problem.ts";
import { finishLogin, startLogin } from "./log-in.ts";
import { finishLogout, startLogout } from "./log-out.ts";

const page = { tag: "pages", access: "public", responses: { 200: "text" }, produces: "text/html" } as const;

/** What an issuer adds to the address is its own affair. */
const CallbackQuery = z.looseObject({
  code: z.string().max(4_000).optional(),
  state: z.string().max(200).optional(),
  error: z.string().max(200).optional(),
  iss: z.string().max(2_000).optional(),
});
export type CallbackQuery = z.infer<typeof CallbackQuery>;

/** Logging in at the issuer and out again, for people with a browser. */
export const loginRoutes = (deps: AppDependencies): readonly AnyRoute[] => [
  defineRoute({
    ...page,
    method: "GET",
    path: "/login",
    operationId: "logIn",
    summary: { nl: "Inloggen", en: "Log in" },
    query: z.strictObject({ returnTo: z.string().max(2_000).optional() }),
    handle: (context, { returnTo }) => withLogin(context, deps, (access) => startLogin(context, access, returnTo)),
  }),
  defineRoute({
    ...page,
    method: "GET",
    path: "/login/callback",
    operationId: "finishLogIn",
    summary: { nl: "Terug van de inlogdienst", en: "Back from the log-in service" },
    query: CallbackQuery,
    handle: (context, query) => withLogin(context, deps, (access) => finishLogin(context, deps, access, query)),
  }),
  defineRoute({
    ...page,
    method: "GET",
    path: "/logout",
    operationId: "askToLogOut",
    summary: { nl: "Vragen om uit te loggen", en: "Ask to log out" },
    query: noQuery,
    handle: (context) => withLogin(context, deps, () => startLogout(context)),
  }),
  defineRoute({
    ...page,
    method: "POST",
    path: "/logout",
    operationId: "logOut",
    summary: { nl: "Uitloggen", en: "Log out" },
    body: { "application/x-www-form-urlencoded": "binary" },
    query: noQuery,
    handle: (context) => withLogin(context, deps, (access) => finishLogout(context, deps, access)),
  }),
];

/** What logging in needs; where nobody can log in, these pages are not there. */
export type LoginAccess = NonNullable<ReturnType<typeof loginAccessOf>>;

function loginAccessOf({ access }: AppDependencies) {
  const { issuer, baseUrl } = access ?? {};
  return issuer?.settings.clientId === undefined || baseUrl === undefined ? undefined : { issuer, baseUrl };
}

function withLogin(
  context: GatewayContext,
  deps: AppDependencies,
  handle: (access: LoginAccess) => Response | Promise<Response>,
): Response | Promise<Response> {
  const access = loginAccessOf(deps);
  return access === undefined ? problem(context, "not-found") : handle(access);
}
