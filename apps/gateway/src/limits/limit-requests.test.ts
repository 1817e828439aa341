import { Problem } from "@jobcoach/contract";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Grant } from "../access/principal.ts";
import { createTestParty, type TestParty } from "../access/testing/test-party.ts";
import { createRequestLimits } from "./request-limits.ts";

const PER_MINUTE = 30;
const at = (municipality: string): readonly Grant[] => [{ role: "operator", municipality }];

let world: TestParty;
let milliseconds = 0;
beforeAll(async () => {
  world = await createTestParty(
    {},
    { limits: createRequestLimits({ requestsPerMinute: PER_MINUTE }, () => milliseconds) },
  );
});
afterAll(() => world.remove());

const tokenOf = (subject: string, municipality: string) =>
  world.party.tokenFor(at(municipality), { claims: { sub: subject } });

const askWith = (token: string, path = "/v1/api-keys") =>
  world.gateway.request(path, { headers: { authorization: `Bearer ${token}` } });

const statuses = async (count: number, ask: () => Promise<Response>) => {
  const answers: number[] = [];
  for (let i = 0; i < count; i++) answers.push((await ask()).status);
  return answers;
};

describe("requests of one program", () => {
  test("are counted down, and refused when there were too many", async () => {
    const token = await tokenOf("counted", "GM0200");
    const first = await askWith(token);
    expect(first.headers.get("ratelimit-policy")).toBe('"client";q=30;w=60, "municipality";q=60;w=60');
    expect(first.headers.get("ratelimit")).toBe('"client";r=29;t=2');
    expect(await statuses(29, () => askWith(token))).toEqual(Array(29).fill(200));

    const refused = await askWith(token);
    expect(refused.status).toBe(429);
    expect(Problem.parse(await refused.json()).code).toBe("too-many-requests");
    expect(refused.headers.get("retry-after")).toBe("2");
    expect(refused.headers.get("ratelimit")).toBe('"client";r=0;t=2');
    milliseconds += 2_000;
    expect((await askWith(token)).status).toBe(200);
  });

  test("with several programs a municipality still has one share, and its neighbour has its own", async () => {
    milliseconds += 60_000;
    const programs = await Promise.all(["a", "b", "c"].map((name) => tokenOf(name, "GM0202")));
    const answers = await Promise.all(programs.map((token) => statuses(PER_MINUTE, () => askWith(token))));
    expect(answers.flat().filter((status) => status === 200)).toHaveLength(2 * PER_MINUTE);
    expect((await askWith(await tokenOf("d", "GM0202"))).status).toBe(429);
    expect((await askWith(await tokenOf("a", "GM0479"))).status).toBe(429);
    expect((await askWith(await tokenOf("e", "GM0479"))).status).toBe(200);
  });
});

describe("requests of nobody in particular", () => {
  test("are counted by address, together with credentials that were refused", async () => {
    milliseconds += 60_000;
    const guess = () =>
      askWith("jobcoach_00000000000000000000000000000000_0000000000000000000000000000000000000000000");
    expect(new Set(await statuses(PER_MINUTE - 1, guess))).toEqual(new Set([401]));
    expect((await world.gateway.request("/livez")).status).toBe(200);
    expect((await guess()).status).toBe(429);
    expect((await world.gateway.request("/livez")).status).toBe(429);
    expect((await askWith(await tokenOf("legitimate", "GM0363"))).status).toBe(200);
  });

  test("cannot get a new share by claiming another address", async () => {
    milliseconds += 60_000;
    const ask = (n: number) =>
      world.gateway.request("/livez", {
        headers: { "x-forwarded-for": `192.0.2.${n}`, forwarded: `for=192.0.2.${n}` },
      });
    for (let n = 0; n < PER_MINUTE; n++) expect((await ask(n)).status).toBe(200);
    expect((await ask(99)).status).toBe(429);
  });
});

test("without limits nobody is counted, and this very machine never is", async () => {
  const limits = createRequestLimits({ requestsPerMinute: 1 }, () => 0);
  const own = await createTestParty({}, { issuer: undefined, limits });
  expect(new Set(await statuses(5, () => own.gateway.request("/livez")))).toEqual(new Set([200]));
  expect((await own.gateway.request("/livez")).headers.has("ratelimit")).toBe(false);
  await own.remove();
});
