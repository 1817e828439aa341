import { afterAll, beforeAll, expect, test } from "vitest";
import type { Grant } from "../access/principal.ts";
import { createTestParty, type TestParty } from "../access/testing/test-party.ts";
import { createRequestLimits } from "./request-limits.ts";

const at = (municipality: string): readonly Grant[] => [{ role: "operator", municipality }];
const FLOOD = 150;

let world: TestParty;
beforeAll(async () => {
  world = await createTestParty({}, { limits: createRequestLimits({ requestsPerMinute: 10_000 }) });
});
afterAll(() => world.remove());

test("a municipality that asks everything at once delays itself, and its neighbour hardly", async () => {
  const [flooding, neighbour] = await Promise.all([
    world.party.tokenFor(at("GM0200")),
    world.party.tokenFor(at("GM0479")),
  ]);
  const ask = (token: string) =>
    world.gateway.request("/v1/api-keys", { headers: { authorization: `Bearer ${token}` } });
  let answered = 0;
  const flood = Array.from({ length: FLOOD }, () => ask(flooding).then(({ status }) => [status, ++answered]));
  const { status } = await ask(neighbour);
  const before = answered;
  expect(status).toBe(200);
  expect(before).toBeLessThan(FLOOD / 3);
  expect((await Promise.all(flood)).map(([code]) => code)).toEqual(Array(FLOOD).fill(200));
});

test("a line that grows too long is cut, not kept in memory", async () => {
  const token = await world.party.tokenFor(at("GM0202"));
  const ask = async () =>
    (await world.gateway.request("/v1/api-keys", { headers: { authorization: `Bearer ${token}` } })).status;
  const statuses = await Promise.all(Array.from({ length: 400 }, ask));
  expect(new Set(statuses)).toEqual(new Set([200, 429]));
  expect(statuses.filter((status) => status === 200).length).toBeGreaterThanOrEqual(208);
});
