import { PublishedRelease, ReleaseList, ReleaseSummary } from "@jobcoach/contract";
import type { AppDependencies } from "../dependencies.ts";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { ReleaseNumber } from "../http/path-parameters.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { findRelease, findRows, listReleases, summaryOf } from "./find-releases.ts";
import { makeNextRelease } from "./make-next-release.ts";

/** Making releases and reading them. */
export const releaseRoutes = ({ database, now }: AppDependencies) => [
  defineRoute({
    method: "POST",
    path: "/v1/releases",
    operationId: "makeRelease",
    summary: {
      nl: "Een uitgave maken van alles wat nu is aangenomen",
      en: "Make a release of all that is accepted now",
    },
    tag: "releases",
    access: ["operator"],
    reach: "programme",
    responses: { 200: ReleaseSummary, 201: ReleaseSummary },
    problems: ["nothing-to-release"],
    produces: "application/json",
    query: noQuery,
    async handle(context) {
      const next = await makeNextRelease(database, now);
      if (next.made === "nothing") return problem(context, "nothing-to-release");
      const release = await findRelease(database, next.number);
      if (release === undefined) throw new Error("the release just made is gone");
      const rows = await findRows(database, next.number, {});
      const summary = summaryOf(release, rows.length, next.made === "new");
      return next.made === "new"
        ? json(context, summary, 201, { location: summary.links.self })
        : json(context, summary);
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/releases",
    operationId: "listReleases",
    summary: { nl: "Alle uitgaven, de nieuwste eerst", en: "All releases, the newest first" },
    tag: "releases",
    access: "public",
    responses: { 200: ReleaseList },
    produces: "application/json",
    query: noQuery,
    handle: async (context) => json(context, { items: await listReleases(database) }),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/releases/:number",
    operationId: "readRelease",
    summary: { nl: "Een uitgave met alle cijfers", en: "A release with all its figures" },
    tag: "releases",
    access: "public",
    responses: { 200: PublishedRelease },
    produces: "application/json",
    query: noQuery,
    async handle(context) {
      const number = ReleaseNumber.safeParse(context.req.param("number")).data;
      const release = number === undefined ? undefined : await findRelease(database, number);
      if (release === undefined) return problem(context, "not-found");
      return json(context, { ...release, rows: await findRows(database, release.number, {}) });
    },
  }),
];
