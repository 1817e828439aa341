import { describe, expect, it } from "vitest";
import { gatewayAddress } from "./gateway-address.ts";

describe("the address of a gateway", () => {
  it.each([
    ["https://jobcoach.example.nl", "https://jobcoach.example.nl"],
    ["https://example.nl/jobcoach/", "https://example.nl/jobcoach"],
    ["https://example.nl/v1", "https://example.nl"],
    ["https://example.nl/v1/submissions", "https://example.nl"],
    ["http://localhost:8080", "http://localhost:8080"],
    ["http://127.0.0.1:8080/", "http://127.0.0.1:8080"],
    ["http://[::1]:8080", "http://[::1]:8080"],
  ])("%s leads to %s", (given, address) => expect(gatewayAddress(given, "to", false)).toBe(address));

  it.each(["http://example.nl", "http://localhost.example.nl", "http://10.0.0.1", "http://127.0.0.1.example.nl"])(
    "%s is refused without --insecure",
    (given) => {
      expect(() => gatewayAddress(given, "to", false)).toThrow("is not protected");
      expect(gatewayAddress(given, "to", true)).toBe(given);
    },
  );

  it.each(["", "example.nl", "ftp://example.nl", "https://user:secret@example.nl", "https://example.nl/?a=1"])(
    "%j is no address",
    (given) => expect(() => gatewayAddress(given, "from", false)).toThrow("--from takes the address of a gateway"),
  );
});
