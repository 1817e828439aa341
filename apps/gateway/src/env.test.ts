import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readSettings, settingNames } from "./env.ts";

test("without anything: this machine only, the embedded database, source formats replaced", () => {
  expect(readSettings({})).toMatchObject({
    ok: true,
    settings: { host: "127.0.0.1", port: 8080, databaseUrl: undefined, mode: "pseudonymise", maxBytes: 1_000_000_000 },
  });
});

test("with a database server only facts come in, unless somebody says otherwise", () => {
  const DATABASE_URL = "postgres://gateway@db/jobcoach";
  expect(readSettings({ DATABASE_URL })).toMatchObject({ settings: { mode: "refuse" } });
  const JOBCOACH_MODE = "pseudonymise";
  expect(readSettings({ DATABASE_URL, JOBCOACH_MODE })).toMatchObject({ settings: { mode: "pseudonymise" } });
});

test("the owner of the tables may be another login than that of the gateway, and needs a server", () => {
  const [DATABASE_URL, JOBCOACH_MIGRATION_URL] = ["postgres://gateway@db/jobcoach", "postgres://owner@db/jobcoach"];
  expect(readSettings({ DATABASE_URL, JOBCOACH_MIGRATION_URL })).toMatchObject({
    settings: { databaseUrl: DATABASE_URL, migrationUrl: JOBCOACH_MIGRATION_URL },
  });
  expect(readSettings({ JOBCOACH_MIGRATION_URL })).toMatchObject({ invalid: ["JOBCOACH_MIGRATION_URL"] });
});

test("names every variable that is wrong or unknown, and no value", () => {
  const read = readSettings({ PORT: "eighty", JOBCOACH_MODE: "maybe", JOBCOACH_DATABASE: "secret", HOME: "/root" });
  expect(read).toEqual({ ok: false, invalid: ["PORT", "JOBCOACH_MODE"], unknown: ["JOBCOACH_DATABASE"] });
});

test("how much of a source file may be in memory", () => {
  expect(readSettings({})).toMatchObject({ settings: { maxSourceBytes: 67_108_864 } });
  expect(readSettings({ JOBCOACH_MAX_SOURCE_BYTES: "5000" })).toMatchObject({ settings: { maxSourceBytes: 5000 } });
  expect(readSettings({ JOBCOACH_MAX_SOURCE_BYTES: "5MB" })).toMatchObject({ invalid: ["JOBCOACH_MAX_SOURCE_BYTES"] });
});

test.each(["0", "65535", "8080"])("port %s is one", (PORT) => expect(readSettings({ PORT }).ok).toBe(true));
test.each(["65536", "-1", "80.5", "0x50", " 80"])("port %s is none", (PORT) =>
  expect(readSettings({ PORT }).ok).toBe(false),
);

describe("who may ask", () => {
  const JOBCOACH_OIDC_ISSUER = "https://login.example/realms/jobcoach";
  const JOBCOACH_OIDC_AUDIENCE = "https://jobcoach.example";
  const issuer = { JOBCOACH_OIDC_ISSUER, JOBCOACH_OIDC_AUDIENCE };

  test("nobody says who is who, unless an issuer is named", () => {
    expect(readSettings({})).toMatchObject({ settings: { access: { issuer: undefined } } });
    expect(readSettings(issuer)).toMatchObject({
      settings: { access: { issuer: { issuer: JOBCOACH_OIDC_ISSUER, grantsClaim: "jobcoach_grants" } } },
    });
  });

  test.each([
    [{ JOBCOACH_OIDC_ISSUER }, "JOBCOACH_OIDC_AUDIENCE"],
    [{ JOBCOACH_OIDC_AUDIENCE }, "JOBCOACH_OIDC_ISSUER"],
    [{ JOBCOACH_OIDC_CLIENT_ID: "pages" }, "JOBCOACH_OIDC_CLIENT_ID"],
    [{ ...issuer, JOBCOACH_OIDC_CLIENT_ID: JOBCOACH_OIDC_AUDIENCE }, "JOBCOACH_OIDC_CLIENT_ID"],
    [{ ...issuer, JOBCOACH_OIDC_CLIENT_KEY: "key.json" }, "JOBCOACH_OIDC_CLIENT_KEY"],
    [{ ...issuer, JOBCOACH_OIDC_ISSUER: "http://login.example" }, "JOBCOACH_OIDC_ISSUER"],
    [{ ...issuer, JOBCOACH_OIDC_ISSUER: "https://somebody@login.example" }, "JOBCOACH_OIDC_ISSUER"],
    [{ ...issuer, JOBCOACH_OIDC_CLIENT_ID: "pages", HOST: "0.0.0.0" }, "JOBCOACH_PUBLIC_URL"],
    [{ JOBCOACH_PUBLIC_URL: "http://jobcoach.example" }, "JOBCOACH_PUBLIC_URL"],
    [{ JOBCOACH_PUBLIC_URL: "https://jobcoach.example/sub" }, "JOBCOACH_PUBLIC_URL"],
    [{ JOBCOACH_TRUSTED_PROXIES: "10.0.0.0/33" }, "JOBCOACH_TRUSTED_PROXIES"],
    [{ JOBCOACH_TRUSTED_PROXIES: "proxy.example" }, "JOBCOACH_TRUSTED_PROXIES"],
  ])("%o is not right", (environment, invalid) =>
    expect(readSettings(environment as Record<string, string>)).toMatchObject({ ok: false, invalid: [invalid] }),
  );

  test("an issuer on this very machine needs no https", () => {
    const local = { ...issuer, JOBCOACH_OIDC_ISSUER: "http://localhost:8081" };
    expect(readSettings(local)).toMatchObject({ ok: true });
  });

  test("proxies are addresses or networks", () => {
    const read = readSettings({ JOBCOACH_TRUSTED_PROXIES: "10.0.0.0/8, 2001:db8::/32 192.0.2.7" });
    const proxies = read.ok ? read.settings.access.trustedProxies : undefined;
    expect(proxies?.check("10.1.2.3")).toBe(true);
    expect(proxies?.check("2001:db8::1", "ipv6")).toBe(true);
    expect([proxies?.check("192.0.2.7"), proxies?.check("192.0.2.8")]).toEqual([true, false]);
  });
});

test("the documentation names every setting, and no other", () => {
  const text = readFileSync(new URL("../../../docs/settings.md", import.meta.url), "utf8");
  const named = [...text.matchAll(/`((?:JOBCOACH_|HOST|PORT|DATABASE_URL)[A-Z_]*)`/g)].map(([, name]) => name);
  expect([...new Set(named)].sort()).toEqual([...settingNames].sort());
});
