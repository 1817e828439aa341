import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import type { AppDependencies } from "../dependencies.ts";
import { addHeaders } from "../http/add-headers.ts";
import type { GatewayEnv } from "../http/context.ts";
import { mount } from "../http/mount.ts";
import { apiRoutes } from "../routes.ts";
import { referenceRoutes } from "./reference-routes.tsx";

const none = {} as AppDependencies;
const app = new Hono<GatewayEnv>();
app.use(addHeaders);
mount(app, referenceRoutes(none), { tenantOf: () => Promise.resolve(undefined) });

const read = async (language: string) => (await app.request(`/${language}/api`)).text();

describe.each(["nl", "en"] as const)("the reference in %s", (language) => {
  test("tells of every route, in that language", async () => {
    const page = await read(language);
    for (const { method, path, summary } of apiRoutes(none).filter((route) => route.path.startsWith("/v1/"))) {
      expect(page).toContain(`${method} ${path}`);
      expect(page.replaceAll("&#39;", "'")).toContain(summary[language]);
    }
    expect(page).toContain(`<html lang="${language}">`);
  });

  test("has no script, no style of its own and no address of another host", async () => {
    const page = await read(language);
    expect(page).not.toMatch(/<script|<style|\sstyle=|\son\w+=/);
    const loaded = [...page.matchAll(/(?:src|<link[^>]* href)="([^"]+)"/g)].map(([, address]) => address);
    expect(loaded.filter((address) => /^(https?:)?\/\//.test(address ?? ""))).toEqual([]);
  });

  test("every link within the page leads somewhere, and no id stands twice", async () => {
    const page = await read(language);
    const ids = [...page.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids, target).toContain(target);
  });

  test("leads to itself in the other language", async () => {
    expect(await read(language)).toContain(`href="/${language === "nl" ? "en" : "nl"}/api"`);
  });
});
