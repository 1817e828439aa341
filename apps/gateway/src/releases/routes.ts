import {
  PublishedRelease,
  ReleaseChanges,
  ReleaseOrder,
  ReleasePage,
  ReleaseSummary,
  WithdrawalRequest,
} from "@jobcoach/contract";
import { z } from "zod";
import type { Database } from "../db/database.ts";
import type { AppDependencies } from "../dependencies.ts";
import type { GatewayContext } from "../http/context.ts";
import { json } from "../http/json.ts";
import { noQuery } from "../http/no-query.ts";
import { linksAround, pageOf, pagingKeys } from "../http/paging.ts";
import { ReleaseNumber } from "../http/path-parameters.ts";
import { defineRoute } from "../http/route.ts";
import { problem } from "../problem.ts";
import { actorOf } from "../trail/append-audit.ts";
import { definitionChanges } from "./changes-between.ts";
import { findChangedRows } from "./find-changed-rows.ts";
import { findKnownRelease, type KnownRelease, listReleases } from "./find-releases.ts";
import { hiddenTexts, rowTexts } from "./find-rows.ts";
import { readChanges } from "./read-changes.ts";
import { releaseFor } from "./release-for.ts";
import { addressOfOrder, findOrder, toReleaseOrder } from "./release-orders.ts";
import { summaryOf } from "./release-summary.ts";
import { orderRelease } from "./release-work.ts";
import { sendMade } from "./send-made.ts";
import { withdrawRelease } from "./withdraw-release.ts";

/** Making releases, reading them, what changed between two, and withdrawing a wrong one. */
export const releaseRoutes = (deps: AppDependencies) => [
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
    produces: "application/json",
    query: noQuery,
    responses: { 200: ReleaseSummary, 201: ReleaseSummary, 202: ReleaseOrder },
    problems: ["nothing-to-release", "same-as-withdrawn", "release-not-made"],
    handle: (context) => makeRelease(context, deps),
  }),
  defineRoute({
    method: "GET",
    path: "/v1/release-orders/:id",
    operationId: "readReleaseOrder",
    summary: { nl: "Hoe het staat met het maken van een uitgave", en: "Where the making of a release stands" },
    tag: "releases",
    access: ["operator"],
    reach: "programme",
    produces: "application/json",
    query: noQuery,
    responses: { 200: ReleaseOrder },
    async handle(context) {
      const id = z.uuid().safeParse(context.req.param("id")).data;
      const order = id === undefined ? undefined : await findOrder(deps.database, id);
      return order === undefined ? problem(context, "not-found") : json(context, toReleaseOrder(order));
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/releases",
    operationId: "listReleases",
    summary: { nl: "Alle uitgaven, de nieuwste eerst", en: "All releases, the newest first" },
    tag: "releases",
    access: "public",
    produces: "application/json",
    query: z.strictObject(pagingKeys(50)),
    responses: { 200: ReleasePage },
    async handle(context, query) {
      const { items, total } = await listReleases(deps.database, query);
      const page = { ...query, total, items: items.map((listed) => summaryOf(listed)) };
      return json(context, page, 200, { link: linksAround("/v1/releases", query, total) });
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/releases/:number",
    operationId: "readRelease",
    summary: { nl: "Een uitgave met alle cijfers", en: "A release with all its figures" },
    tag: "releases",
    access: "public",
    produces: "application/json",
    query: noQuery,
    responses: { 200: PublishedRelease },
    problems: ["release-withdrawn"],
    isCacheable: true,
    async handle(context) {
      const number = numberIn(context);
      const found = number === undefined ? undefined : await releaseFor(deps.database, number);
      if (found?.ok !== true) return problem(context, found?.code ?? "not-found");
      return sendMade(context, { of: found.known }, () => textOfRelease(deps.database, found.known));
    },
  }),
  defineRoute({
    method: "GET",
    path: "/v1/releases/:number/changes",
    operationId: "listChanges",
    summary: { nl: "Wat er anders is dan in een eerdere uitgave", en: "What is different from an earlier release" },
    tag: "releases",
    access: "public",
    produces: "application/json",
    query: z.strictObject({ since: ReleaseNumber, ...pagingKeys(500) }),
    responses: { 200: ReleaseChanges },
    problems: ["release-withdrawn"],
    isCacheable: true,
    handle: (context, query) => listChanges(context, deps, query),
  }),
  defineRoute({
    method: "POST",
    path: "/v1/releases/:number/_withdraw",
    operationId: "withdrawRelease",
    summary: { nl: "Een uitgave intrekken die niet klopt", en: "Withdraw a release that is wrong" },
    tag: "releases",
    access: ["operator"],
    reach: "programme",
    produces: "application/json",
    query: noQuery,
    body: { "application/json": WithdrawalRequest },
    responses: { 200: ReleaseSummary },
    async handle(context, _, body) {
      const number = numberIn(context);
      const known = number === undefined ? undefined : await findKnownRelease(deps.database, number);
      if (number === undefined || known === undefined || body === undefined) return problem(context, "not-found");
      await withdrawRelease(deps.database, number, body.reason, actorOf(context.get("principal")), deps.now());
      return json(context, await summaryOfNumber(deps, number));
    },
  }),
];

/** A release as it travels, piece by piece: a national one is larger than the longest text. */
async function* textOfRelease(database: Database, { release, version }: KnownRelease): AsyncGenerator<string> {
  yield `${JSON.stringify({ ...release, version }).slice(0, -1)},"rows":[`;
  yield* rowTexts(database, release.number, {});
  yield '],"ledger":[';
  yield* hiddenTexts(database, release.number);
  yield "]}";
}

async function makeRelease(context: GatewayContext, deps: AppDependencies): Promise<Response> {
  const order = await orderRelease(deps);
  if (order.state === "waiting")
    return json(context, toReleaseOrder(order), 202, { location: addressOfOrder(order.id), "retry-after": "10" });
  if (order.state === "failed") return problem(context, "release-not-made");
  if (order.release === null) return problem(context, order.state as "nothing-to-release" | "same-as-withdrawn");
  const summary = await summaryOfNumber(deps, order.release, order.state === "made");
  return order.state === "made"
    ? json(context, summary, 201, { location: summary.links.self })
    : json(context, summary);
}

async function summaryOfNumber({ database }: AppDependencies, number: number, isNew = true): Promise<ReleaseSummary> {
  const known = await findKnownRelease(database, number);
  if (known === undefined) throw new Error("a release that was there is gone");
  return summaryOf(known, isNew);
}

interface ChangesQuery {
  readonly since: number;
  readonly page: number;
  readonly pageSize: number;
}

async function listChanges(context: GatewayContext, { database }: AppDependencies, query: ChangesQuery) {
  const number = numberIn(context);
  if (number === undefined) return problem(context, "not-found");
  if (query.since >= number)
    return problem(context, "invalid-request", { errors: [{ code: "invalid-value", pointer: "/query/since" }] });
  const [since, release] = [await releaseFor(database, query.since), await releaseFor(database, number)];
  if (!since.ok) return problem(context, since.code);
  if (!release.ok) return problem(context, release.code);
  const changed = await findChangedRows(database, since.known, release.known);
  const { items, ...page } = pageOf(changed, query);
  const name = ({ reference }: typeof since) => ({ number: reference.number, version: reference.version });
  const body = {
    since: name(since),
    release: name(release),
    definitions: definitionChanges(since.known.release.definitions, release.known.release.definitions),
    ...page,
    items: await readChanges(database, since.known, release.known, items),
  };
  const keys = { since: String(query.since) };
  return json(context, body, 200, { link: linksAround(`/v1/releases/${number}/changes`, query, changed.length, keys) });
}

const numberIn = (context: GatewayContext) => ReleaseNumber.safeParse(context.req.param("number")).data;
