import { expect, test } from "vitest";
import { stylesheet } from "./stylesheet.ts";

/** The colours of a scheme by name; dark ones stand in the second block. */
function coloursOf(block: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]),
  );
}

const [light, dark] = stylesheet.text
  .split("@media (prefers-color-scheme: dark)")
  .map((part) => coloursOf(/:root \{[\s\S]*?\}/.exec(part)?.[0] ?? ""));

/** Relative luminance and contrast as WCAG 2.2 defines them. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(a: string, b: string): number {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
}

test.each([
  ["light", light],
  ["dark", dark],
])("in %s, text has a contrast of 7 and shapes of 3", (_, colours = {}) => {
  for (const surface of ["surface", "surface-quiet"]) {
    const on = (name: string) => contrast(colours[name] ?? "", colours[surface] ?? "");
    for (const name of ["text", "text-quiet", "accent"])
      expect(on(name), `${name} on ${surface}`).toBeGreaterThanOrEqual(7);
    expect(on("line-strong"), `line-strong on ${surface}`).toBeGreaterThanOrEqual(3);
  }
});

test("is small, stands alone and is served under its own hash", () => {
  expect(stylesheet.text.length).toBeLessThan(40_000);
  expect(stylesheet.text).not.toMatch(/url\(|@import/);
  expect(stylesheet.path).toMatch(/^\/assets\/style-[0-9a-f]{12}\.css$/);
});
