import fc from "fast-check";
import { expect, test } from "vitest";
import { boundaryOf, createMultipartScanner } from "./multipart-scanner.ts";

const body = (boundary: string, parts: Readonly<Record<string, string>>) =>
  Buffer.from(
    `${Object.entries(parts)
      .map(([name, value]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
      .join("")}--${boundary}--\r\n`,
  );

function scan(bytes: Buffer, boundary: string, cuts: readonly number[] = []) {
  const scanner = createMultipartScanner(boundary);
  const ends = [...new Set([...cuts.filter((cut) => cut < bytes.length), bytes.length])].sort((a, b) => a - b);
  let from = 0;
  for (const to of ends) {
    scanner.push(bytes.subarray(from, to));
    from = to;
  }
  return scanner.parts()?.map(({ name, from: start, to }) => [name, bytes.subarray(start, to).toString()]);
}

test("finds parts, an empty one and one that looks like a boundary", () => {
  const parts = { file: "a;b\r\n--xx\r\n", metadata: "", format: "--x" };
  expect(scan(body("xy", parts), "xy")).toEqual(Object.entries(parts));
});

test("finds the same parts however the body is cut into blocks", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "-", "\r", "\n", "x", "y"), maxLength: 40 });
  fc.assert(
    fc.property(text, text, fc.array(fc.nat(300), { maxLength: 12 }), (file, metadata, cuts) => {
      fc.pre(![file, metadata].some((value) => `\r\n${value}`.includes("\r\n--xy")));
      expect(scan(body("xy", { file, metadata }), "xy", cuts)).toEqual([
        ["file", file],
        ["metadata", metadata],
      ]);
    }),
    { seed: 20260701 },
  );
});

test.each([
  ["no boundary at all", "hello"],
  ["no end", '--xy\r\nContent-Disposition: form-data; name="file"\r\n\r\nabc'],
  ["no name", "--xy\r\nContent-Type: text/plain\r\n\r\nabc\r\n--xy--"],
  ["headers without end", `--xy\r\n${"a".repeat(9000)}`],
  ["too many parts", `${'--xy\r\nContent-Disposition: form-data; name="a"\r\n\r\n\r\n'.repeat(30)}--xy--`],
])("%s is no valid body", (_, text) => {
  expect(scan(Buffer.from(text), "xy")).toBeUndefined();
});

test("reads the boundary from the content type", () => {
  expect(boundaryOf("multipart/form-data; boundary=----abc")).toBe("----abc");
  expect(boundaryOf('multipart/form-data; charset=utf-8; boundary="a b"')).toBe("a b");
  expect(boundaryOf("multipart/form-data")).toBeUndefined();
});
