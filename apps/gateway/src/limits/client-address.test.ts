import { BlockList } from "node:net";
import { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { clientAddress } from "./client-address.ts";

const proxies = new BlockList();
proxies.addSubnet("10.0.0.0", 8, "ipv4");
proxies.addSubnet("fd00::", 8, "ipv6");

async function addressOf(remoteAddress: string | undefined, forwarded?: string): Promise<string> {
  const app = new Hono();
  app.get("/", (context) => context.text(clientAddress(context, proxies)));
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  return (await app.request("/", { headers }, { incoming: { socket: { remoteAddress } } })).text();
}

describe("who asks", () => {
  test.each([
    ["192.0.2.1", "192.0.2.1"],
    ["::ffff:192.0.2.1", "192.0.2.1"],
    ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
    ["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
    ["2001:db8::1", "2001:db8:0:0::/64"],
    ["::1", "0:0:0:0::/64"],
    ["fe80::1%eth0", "fe80:0:0:0::/64"],
    [undefined, "unknown"],
  ])("%s", async (remote, expected) => expect(await addressOf(remote)).toBe(expected));

  test("what somebody says of themselves is not believed", async () => {
    expect(await addressOf("192.0.2.1", "198.51.100.7")).toBe("192.0.2.1");
  });

  test.each([
    ["10.1.2.3", "198.51.100.7", "198.51.100.7"],
    ["10.1.2.3", "203.0.113.9, 198.51.100.7", "198.51.100.7"],
    ["10.1.2.3", "198.51.100.7, 10.9.9.9", "198.51.100.7"],
    ["fd00::1", "2001:db8:1:2::5", "2001:db8:1:2::/64"],
    ["10.1.2.3", "unknown", "10.1.2.3"],
    ["10.1.2.3", "", "10.1.2.3"],
    ["10.1.2.3", "10.9.9.9", "10.1.2.3"],
  ])("what our proxy %s says (%s) is", async (remote, forwarded, expected) =>
    expect(await addressOf(remote, forwarded)).toBe(expected),
  );
});
