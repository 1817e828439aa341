import type { Language } from "@jobcoach/core";
import type { Context, Env } from "hono";
import type { Principal } from "../access/principal.ts";

/** What the middleware hands to the handlers. */
export interface GatewayEnv extends Env {
  Variables: {
    /** The template of the route, never the address itself. */
    route: string;
    correlationId: string;
    /** Who asks; `undefined` is nobody. */
    principal: Principal | undefined;
    /** What a form of this session must bring back; `undefined` outside a session. */
    csrfToken: string | undefined;
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

/** Of the media types that can be made, the one that is most welcome; the first of equals, `undefined` where none is. */
export function preferredOf<Type extends string>(context: Context, mediaTypes: readonly Type[]): Type | undefined {
  const weights = mediaTypes.map((mediaType) => weightOf(context.req.header("accept") ?? "", mediaType));
  const highest = Math.max(...weights);
  return highest > 0 ? mediaTypes[weights.indexOf(highest)] : undefined;
}

/** How welcome a media type is, from 0 to 1: the weight of the most specific range of the header that covers it (RFC 9110, 12.5.1). */
function weightOf(accept: string, mediaType: string): number {
  if (accept.trim() === "") return 1;
  const [group] = mediaType.split("/");
  const ranges = accept.split(",").map((part) => {
    const [range = "", ...parameters] = part
      .toLowerCase()
      .split(";")
      .map((text) => text.trim());
    const weight = parameters.find((parameter) => parameter.startsWith("q="))?.slice(2);
    return [range, weight === undefined ? 1 : Number.parseFloat(weight) || 0] as const;
  });
  const covering = [mediaType, `${group}/*`, "*/*"].map((range) => ranges.find(([own]) => own === range));
  return covering.find((range) => range !== undefined)?.[1] ?? 0;
}
