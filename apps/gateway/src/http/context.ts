import type { Language } from "@jobcoach/core";
import type { Context, Env } from "hono";

/** What the middleware hands to the handlers. */
export interface GatewayEnv extends Env {
  Variables: {
    /** The template of the route, never the address itself. */
    route: string;
    correlationId: string;
  };
}

export type GatewayContext = Context<GatewayEnv>;

/** The language somebody asks for: Dutch unless English is preferred. */
export function languageOf(context: Context): Language {
  const weights = new Map(
    (context.req.header("accept-language") ?? "").split(",").map((part) => {
      const [tag = "", ...parameters] = part.trim().toLowerCase().split(";");
      const weight = parameters
        .find((parameter) => parameter.trim().startsWith("q="))
        ?.trim()
        .slice(2);
      return [tag.split("-")[0] ?? "", weight === undefined ? 1 : Number.parseFloat(weight) || 0] as const;
    }),
  );
  return (weights.get("en") ?? 0) > (weights.get("nl") ?? 0) ? "en" : "nl";
}

/** Whether an answer of this media type is welcome. */
export function accepts(context: Context, mediaType: string): boolean {
  const header = context.req.header("accept");
  if (header === undefined || header.trim() === "") return true;
  const [group] = mediaType.split("/");
  return header.split(",").some((part) => {
    const [range = "", ...parameters] = part.trim().toLowerCase().split(";");
    const refused = parameters.some((parameter) => /^\s*q=0(\.0*)?\s*$/.test(parameter));
    return !refused && ["*/*", `${group}/*`, mediaType].includes(range.trim());
  });
}
