import { describe, expect, test } from "vitest";
import { roles } from "../principal.ts";
import { grantsOf, scopeOfRole } from "./grants-of-claims.ts";

const submitter = { role: "submitter", municipality: "GM0200" } as const;
const analyst = { role: "analyst", municipality: "*" } as const;

describe("roles from a claim", () => {
  test("as objects or as words", () => {
    expect(grantsOf({ jobcoach_grants: [submitter, analyst] }, "jobcoach_grants")).toEqual([submitter, analyst]);
    expect(grantsOf({ roles: ["submitter:GM0200", "analyst:*"] }, "roles")).toEqual([submitter, analyst]);
  });

  test.each([
    [undefined],
    [null],
    ["submitter:GM0200"],
    [{ role: "submitter", municipality: "GM0200" }],
    [["administrator:GM0200"]],
    [["submitter"]],
    [["submitter:"]],
    [["submitter:GM200"]],
    [["submitter:GM0200:GM0479"]],
    [["SUBMITTER:GM0200"]],
    [[{ role: "submitter" }]],
    [[{ role: "submitter", municipality: ["GM0200"] }]],
    [[["submitter", "GM0200"]]],
    [[null, 7, {}]],
  ])("%j gives nothing", (claim) => expect(grantsOf({ jobcoach_grants: claim }, "jobcoach_grants")).toEqual([]));

  test("what an object inherits is no claim", () => {
    expect(grantsOf({}, "constructor")).toEqual([]);
    expect(grantsOf({}, "__proto__")).toEqual([]);
  });
});

describe("scopes", () => {
  const claims = { jobcoach_grants: [submitter, analyst] };

  test("a token that asked for less has less", () => {
    expect(grantsOf({ ...claims, scope: "openid submissions:write" }, "jobcoach_grants")).toEqual([submitter]);
    expect(grantsOf({ ...claims, scp: ["outcomes:read"] }, "jobcoach_grants")).toEqual([analyst]);
    expect(grantsOf({ ...claims, scope: "openid" }, "jobcoach_grants")).toEqual([]);
    expect(grantsOf({ ...claims, scope: 7 }, "jobcoach_grants")).toEqual([]);
  });

  test("a scope alone gives no role", () => {
    expect(grantsOf({ scope: Object.values(scopeOfRole).join(" ") }, "jobcoach_grants")).toEqual([]);
  });

  test("every role has a scope of its own", () => {
    expect(new Set(roles.map((role) => scopeOfRole[role])).size).toBe(roles.length);
  });
});
