import type { Context } from "hono";
import { getCookie, setCookie } from "hono/cookie";

/** What a browser keeps for us: who is logged in, and a log-in that is under way. */
type CookieName = "session" | "login";

/**
 * On a public address a cookie that no other host can set (`__Host-`) and that goes over https only. On this very machine
 * there is no https, and not every browser takes it for safe.
 */
const nameOf = (baseUrl: string, name: CookieName) =>
  isHttps(baseUrl) ? `__Host-jobcoach-${name}` : `jobcoach-${name}`;

const isHttps = (baseUrl: string) => baseUrl.startsWith("https:");

export const readCookie = (context: Context, baseUrl: string, name: CookieName): string | undefined =>
  getCookie(context, nameOf(baseUrl, name));

/** Sets a cookie until the browser closes, or for some seconds. */
export const writeCookie = (context: Context, baseUrl: string, name: CookieName, value: string, seconds?: number) =>
  setCookie(context, nameOf(baseUrl, name), value, {
    path: "/",
    httpOnly: true,
    secure: isHttps(baseUrl),
    sameSite: "Lax",
    ...(seconds === undefined ? {} : { maxAge: seconds }),
  });

export const removeCookie = (context: Context, baseUrl: string, name: CookieName) =>
  writeCookie(context, baseUrl, name, "", 0);
