import type { Page } from "playwright-core";

/** Goes through a page with the Tab key alone: the skip link comes first, everything is reached in order, and the focus is seen. */
export async function walkWithKeyboard(page: Page, steps = Number.POSITIVE_INFINITY): Promise<readonly string[]> {
  const expected = await page.evaluate(markStops);
  if (!expected[0]?.startsWith("a#main")) return [`the first key leads to ${expected[0]}`];
  const faults: string[] = [];
  for (const [index, name] of expected.slice(0, steps).entries()) {
    await page.keyboard.press("Tab");
    const stop = await page.evaluate(readFocus);
    if (stop.index !== index)
      return [...faults, `after ${expected[index - 1]} the focus is on ${stop.name}, not on ${name}`];
    if (!stop.isMarked) faults.push(`the focus is not seen on ${name}`);
    if (stop.coveredBy !== "") faults.push(`${name} has the focus, but ${stop.coveredBy} lies over it`);
  }
  return faults;
}

/** Runs in the page: numbers what the keyboard should reach and gives their names. */
function markStops(): string[] {
  const stops = [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, input:not([type=hidden]), select, textarea, summary, [tabindex='0']",
    ),
  ].filter((stop) => stop.checkVisibility({ visibilityProperty: true }) && !stop.matches(":disabled"));
  const reached = stops.filter((stop) => {
    if (!(stop instanceof HTMLInputElement) || stop.type !== "radio") return true;
    const group = stops.filter((other) => other instanceof HTMLInputElement && other.name === stop.name);
    const chosen = group.find((other) => (other as HTMLInputElement).checked) ?? group[0];
    return stop === chosen;
  });
  return reached.map((stop, index) => {
    stop.dataset.stop = String(index);
    const words = (stop.textContent ?? "").trim().slice(0, 30);
    return stop.getAttribute("href")?.startsWith("#")
      ? `a${stop.getAttribute("href")} ${words}`
      : `${stop.tagName} ${words}`;
  });
}

/** Runs in the page: where the focus is, whether it is marked, and what lies over it. */
function readFocus() {
  const focused = document.activeElement as HTMLElement;
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(focused);
  const isMarked = (outlineStyle !== "none" && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== "none";
  const { left, top, width, height } = focused.getClientRects()[0] ?? focused.getBoundingClientRect();
  const within = (place: number, most: number) => Math.max(1, Math.min(place, most - 1));
  const x = within(left + Math.min(width, 40) / 2, window.innerWidth);
  const y = within(top + Math.min(height, 40) / 2, window.innerHeight);
  const onTop = document.elementFromPoint(x, y);
  const isFree = onTop !== null && (focused.contains(onTop) || onTop.contains(focused));
  return {
    index: Number(focused.dataset.stop ?? Number.NaN),
    name: `${focused.tagName} ${(focused.textContent ?? "").trim().slice(0, 30)}`,
    isMarked,
    coveredBy: isFree ? "" : `${onTop?.tagName ?? "nothing"} .${onTop?.getAttribute("class") ?? ""}`,
  };
}
