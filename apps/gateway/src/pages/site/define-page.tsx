import type { ProblemCode } from "@jobcoach/contract";
import type { Language, LocalizedText } from "@jobcoach/core";
import type { Child } from "hono/jsx";
import { z } from "zod";
import type { Role } from "../../access/principal.ts";
import type { AppDependencies } from "../../dependencies.ts";
import type { GatewayContext } from "../../http/context.ts";
import { parameterNames } from "../../http/path-parameters.ts";
import { type AnyRoute, defineRoute } from "../../http/route.ts";
import { problem } from "../../problem.ts";
import type { Chart } from "../charts/chart.ts";
import { standaloneSvg } from "../charts/standalone-svg.tsx";
import { Layout } from "./layout.tsx";
import { type PageId, pathOf } from "./site-map.ts";
import { visitorOf } from "./visitor.ts";

/** What a page is asked for. */
export interface PageRequest {
  readonly context: GatewayContext;
  readonly language: Language;
  /** What stands in the address where the page has a `:name`; absent names are empty. */
  readonly parameters: Readonly<Record<string, string>>;
}

/** What a page shows, to be put into the layout. */
export interface PageContent {
  readonly title: string;
  readonly content: Child;
  readonly footer?: Child;
  readonly head?: Child;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface PageDefinition<Query> {
  readonly page: PageId;
  readonly summary: LocalizedText;
  /** Who may see it: everyone unless said otherwise; see `Route.access`. */
  readonly access?: readonly Role[];
  /** Of a page whose address holds the `:id` of a submission: the role must hold for the municipality of that submission. */
  readonly tenant?: "submission";
  /** The filters, as they stand in the address; all optional, so that the plain address works. */
  readonly query?: z.ZodType<Query>;
  /** The content, or what stands in the way. */
  show(request: PageRequest, query: Query): PageContent | ProblemCode | Promise<PageContent | ProblemCode>;
  /** Charts of the page that can be downloaded as `<address>/<name>.svg`, with the same filters. */
  readonly charts?: Readonly<
    Record<string, (request: PageRequest, query: Query) => Chart | undefined | Promise<Chart | undefined>>
  >;
}

/** A page in both languages, each at its own address, with its charts as files. */
export function definePage<Query = Record<never, never>>(
  deps: AppDependencies,
  definition: PageDefinition<Query>,
): readonly AnyRoute[] {
  const { page, summary, access, tenant, charts = {} } = definition;
  const query = definition.query ?? (z.strictObject({}) as unknown as z.ZodType<Query>);
  const shared = {
    method: "GET",
    summary,
    tag: "pages",
    access: access ?? "public",
    query,
    ...(tenant === undefined ? {} : { tenant }),
    ...(access === undefined ? { isCacheable: true as const } : {}),
  } as const;
  return (["nl", "en"] as const).flatMap((language) => {
    const path = pathOf(language, page);
    const suffix = language === "nl" ? "InDutch" : "InEnglish";
    return [
      ...Object.entries(charts).map(([name, chartOf]) =>
        defineRoute({
          ...shared,
          path: `${path}/${name}.svg`,
          operationId: `${page}Chart${name.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase())}${suffix}`,
          responses: { 200: "text" },
          produces: "image/svg+xml",
          async handle(context, filters) {
            const chart = await chartOf(requestOf(context, language, path), filters);
            return chart === undefined ? problem(context, "not-found") : sendChart(context, language, name, chart);
          },
        }),
      ),
      defineRoute({
        ...shared,
        path,
        operationId: `${page}${suffix}`,
        responses: { 200: "text" },
        produces: "text/html",
        async handle(context, filters) {
          const request = requestOf(context, language, path);
          const shown = await definition.show(request, filters);
          return typeof shown === "string" ? problem(context, shown) : sendPage(deps, page, request, shown);
        },
      }),
    ];
  });
}

/** What a request to a path of the site asks for. */
export const requestOf = (context: GatewayContext, language: Language, path: string): PageRequest => ({
  context,
  language,
  parameters: Object.fromEntries(parameterNames(path).map((name) => [name, context.req.param(name) ?? ""])),
});

/** Puts what a page shows into the layout; also for answers to a form that show its page again. */
export function sendPage(
  deps: AppDependencies,
  page: PageId,
  { context, language, parameters }: PageRequest,
  { title, content, footer, head, headers }: PageContent,
): Response {
  const filters = Object.fromEntries(new URL(context.req.url).searchParams);
  const html = (
    <Layout
      language={language}
      title={title}
      page={page}
      place={{ parameters, query: context.req.method === "GET" ? filters : {} }}
      visitor={visitorOf(context, deps)}
      head={head}
      footer={footer}
    >
      {content}
    </Layout>
  );
  return context.body(`<!doctype html>${html}`, 200, {
    "content-type": "text/html; charset=utf-8",
    "content-language": language,
    ...headers,
  });
}

const sendChart = (context: GatewayContext, language: Language, name: string, chart: Chart) =>
  context.body(standaloneSvg(chart, language), 200, {
    "content-type": "image/svg+xml; charset=utf-8",
    "content-language": language,
    "content-disposition": `attachment; filename="jobcoach-${name}.svg"`,
  });
