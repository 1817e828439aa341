import { readdirSync } from "node:fs";
import {
  Assessment,
  CodeListDescription,
  CodeListList,
  IndicatorDescription,
  IndicatorList,
  RuleDescription,
  RulePage,
  SchemeDescription,
  SchemeList,
} from "@jobcoach/contract";
import { schemes } from "@jobcoach/core/schemes";
import { Hono } from "hono";
import { expect, test } from "vitest";
import type { z } from "zod";
import { addHeaders } from "../http/add-headers.ts";
import type { GatewayEnv } from "../http/context.ts";
import { mount } from "../http/mount.ts";
import { schemeRoutes } from "../schemes/routes.ts";
import { allRules } from "./all-rules.ts";
import { codeListRoutes } from "./code-list-routes.ts";
import { indicatorRoutes } from "./indicator-routes.ts";
import { ruleRoutes } from "./rule-routes.ts";

/** Nothing of this needs a database, or somebody who asks. */
const app = new Hono<GatewayEnv>();
app.use(addHeaders);
mount(app, [...ruleRoutes(), ...indicatorRoutes(), ...codeListRoutes(), ...schemeRoutes()], {
  tenantOf: () => Promise.resolve(undefined),
});

async function read<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> {
  const response = await app.request(path);
  expect(response.status, path).toBe(200);
  return schema.parse(await response.json());
}

test("every rule that has a page in the documentation can be asked for, and no other", () => {
  const pages = readdirSync("docs/rules").filter((name) => name !== "index.md");
  expect(allRules.map(({ id }) => `${id.replace("/", "-")}.md`).sort()).toEqual(pages.sort());
});

test("rules come in pages, by area, and one by one", async () => {
  const page = await read("/v1/rules?page=2&pageSize=10", RulePage);
  expect(page.items.map(({ id }) => id)).toEqual(allRules.slice(10, 20).map(({ id }) => id));
  const area = await read("/v1/rules/date", RulePage);
  expect(area.total).toBeGreaterThan(1);
  expect(area.items.every(({ id }) => id.startsWith("date/"))).toBe(true);
  const [first] = area.items;
  expect(await read(`/v1/rules/${first?.id}`, RuleDescription)).toEqual(first);
});

test("a definition can be read as it is in use, and in any version", async () => {
  const { items } = await read("/v1/indicators", IndicatorList);
  for (const { id, version } of items) {
    const inUse = await read(`/v1/indicators/${id}`, IndicatorDescription);
    expect(await read(`/v1/indicators/${id}/versions/${version}`, IndicatorDescription)).toEqual(inUse);
  }
});

test("code lists and schemes, all and one by one", async () => {
  for (const { id } of (await read("/v1/code-lists", CodeListList)).items)
    expect((await read(`/v1/code-lists/${id}`, CodeListDescription)).id).toBe(id);
  for (const { id } of (await read("/v1/schemes", SchemeList)).items)
    expect((await read(`/v1/schemes/${id}`, SchemeDescription)).id).toBe(id);
});

test("a scheme is held against a situation, and what is not known stays unknown", async () => {
  const assess = (scheme: string, body: unknown) =>
    app.request(`/v1/schemes/${scheme}/assessments`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    });
  for (const { id } of schemes) {
    const answer = Assessment.parse(await (await assess(id, { on: "2026-07-01", situation: {} })).json());
    expect([answer.scheme, answer.verdict]).not.toContain("eligible");
  }
  const wrong = await assess("beschut-werk", { on: "2026-02-30", situation: { age: -1, shoeSize: 43 } });
  expect(await wrong.json()).toMatchObject({
    status: 400,
    errors: [
      { code: "invalid-value", pointer: "/on" },
      { code: "invalid-value", pointer: "/situation/age" },
      { code: "unknown", pointer: "/situation" },
    ],
  });
  expect((await assess("no-such-scheme", { on: "2026-07-01", situation: {} })).status).toBe(404);
});

test("what has not changed is not sent again", async () => {
  const first = await app.request("/v1/schemes");
  const etag = first.headers.get("etag") ?? "";
  expect(first.headers.get("cache-control")).toBe("public, no-cache");
  const again = await app.request("/v1/schemes", { headers: { "if-none-match": etag } });
  expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
  expect(again.headers.get("api-version")).toBe(first.headers.get("api-version"));
});
