import type { Page } from "playwright-core";

/** What sticks out of a page, what overlaps in a drawing, and text in drawings that is small. */
export const findLayoutFaults = (page: Page): Promise<readonly string[]> => page.evaluate(measure);

/** Runs in the page. */
function measure(): string[] {
  const SMALLEST_TEXT = 14;
  const width = document.documentElement.clientWidth;
  const texts = [...document.querySelectorAll("main svg text")]
    .filter((text) => text.checkVisibility() && (text.textContent ?? "").trim() !== "")
    .map((text) => ({
      words: (text.textContent ?? "").trim(),
      drawing: text.closest("svg[role=img]"),
      size: Number.parseFloat(getComputedStyle(text).fontSize),
      box: text.getBoundingClientRect(),
    }));
  const overlaps = texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter(
        (b) =>
          a.drawing === b.drawing &&
          a.box.left < b.box.right - 1 &&
          b.box.left < a.box.right - 1 &&
          a.box.top < b.box.bottom - 6 &&
          b.box.top < a.box.bottom - 6,
      )
      .map((b) => `in a drawing “${a.words}” and “${b.words}” overlap`),
  );
  return [
    ...(document.documentElement.scrollWidth > width ? [`sticks out: ${widest()}`] : []),
    ...texts
      .filter(
        ({ box, drawing }) => (box.left < -1 || box.right > width + 1) && drawing?.closest(".table-scroll") === null,
      )
      .map(({ words }) => `“${words}” stands outside the screen`),
    ...texts.filter(({ size }) => size < SMALLEST_TEXT).map(({ words, size }) => `“${words}” is ${size} px`),
    ...overlaps,
  ];

  function widest(): string {
    const element = [...document.querySelectorAll("body *:not(svg *)")]
      .filter((one) => one.closest(".table-scroll") === null || one.classList.contains("table-scroll"))
      .find((one) => one.getBoundingClientRect().right > width + 1);
    return element === undefined ? "something" : `${element.tagName} .${element.getAttribute("class")}`;
  }
}
