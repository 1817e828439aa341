import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { may, type Principal, roles, thisMachine } from "./principal.ts";

const withGrants = (...grants: Principal["grants"]): Principal => ({ subject: "somebody", via: "token", grants });

describe("who may what where", () => {
  const officer = withGrants({ role: "submitter", municipality: "GM0200" });

  test("a role holds at its municipality and nowhere else", () => {
    expect(may(officer, "submitter", "GM0200")).toBe(true);
    expect(may(officer, "submitter", "GM0479")).toBe(false);
    expect(may(officer, "analyst", "GM0200")).toBe(false);
  });

  test("only a grant for all municipalities holds for all", () => {
    expect(may(officer, "submitter", "*")).toBe(false);
    const operator = withGrants({ role: "operator", municipality: "*" });
    expect([may(operator, "operator", "*"), may(operator, "operator", "GM0200")]).toEqual([true, true]);
    expect(may(operator, "submitter", "GM0200")).toBe(false);
  });

  test.each(["submitter", "certifier", "analyst"] as const)("no %s of all is one of each", (role) => {
    const wide = withGrants({ role, municipality: "*" });
    expect([may(wide, role, "*"), may(wide, role, "GM0200")]).toEqual([true, false]);
  });

  test("nobody has no role, this machine has all", () => {
    for (const role of roles) {
      expect(may(undefined, role, "GM0200")).toBe(false);
      expect(may(thisMachine, role, "*")).toBe(true);
    }
  });

  test("grants of two municipalities never add up to a third", () => {
    const role = fc.constantFrom(...roles);
    const municipality = fc.constantFrom("GM0200", "GM0202", "GM0479");
    const grants = fc.array(fc.record({ role, municipality }));
    fc.assert(
      fc.property(grants, role, municipality, (own, asked, place) => {
        const isGranted = own.some((grant) => grant.role === asked && grant.municipality === place);
        expect(may(withGrants(...own), asked, place)).toBe(isGranted);
      }),
    );
  });
});
