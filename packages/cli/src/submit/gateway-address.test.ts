import { describe, expect, it } from "vitest";
import { submissionsAddress } from "./gateway-address.ts";

describe("the address of a gateway", () => {
  it.each([
    ["https://jobcoach.example.nl", "https://jobcoach.example.nl/v1/submissions"],
    ["https://example.nl/jobcoach/", "https://example.nl/jobcoach/v1/submissions"],
    ["https://example.nl/v1", "https://example.nl/v1/submissions"],
    ["https://example.nl/v1/submissions", "https://example.nl/v1/submissions"],
    ["http://localhost:8080", "http://localhost:8080/v1/submissions"],
    ["http://127.0.0.1:8080/", "http://127.0.0.1:8080/v1/submissions"],
    ["http://[::1]:8080", "http://[::1]:8080/v1/submissions"],
  ])("%s leads to %s", (given, address) => expect(submissionsAddress(given, false).href).toBe(address));

  it.each(["http://example.nl", "http://localhost.example.nl", "http://10.0.0.1", "http://127.0.0.1.example.nl"])(
    "%s is refused without --insecure",
    (given) => {
      expect(() => submissionsAddress(given, false)).toThrow("is not protected");
      expect(submissionsAddress(given, true).href).toBe(`${given}/v1/submissions`);
    },
  );

  it.each(["", "example.nl", "ftp://example.nl", "https://user:secret@example.nl", "https://example.nl/?a=1"])(
    "%j is no address",
    (given) => expect(() => submissionsAddress(given, false)).toThrow("--to takes the address of a gateway"),
  );
});
