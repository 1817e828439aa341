import type { Language } from "@jobcoach/core";
import type { Page } from "playwright-core";
import { numbersInText } from "./numbers-in-text.ts";

/** “Between 79 and 90 in 100” says in whole numbers what the table says in tenths. */
const OUT_OF = 100;
/** As far as a whole number may lie from the tenths that were rounded from the same number. */
const ROUNDED_TWICE = 0.55;

/** Numbers in the description of a drawing that stand in no cell, heading or key of the page, not even rounded. */
export async function findUnequalNumbers(page: Page, language: Language): Promise<readonly string[]> {
  const { drawings, texts } = await page.evaluate(() => {
    const textsOf = (selector: string) => [...document.querySelectorAll(selector)].map((one) => one.textContent ?? "");
    return {
      drawings: textsOf("main svg[role=img] > desc"),
      texts: textsOf("main :is(td, th, caption, h1, h2, h3, figcaption), main svg[role=img] > title"),
    };
  });
  const said = [OUT_OF, ...texts.flatMap((text) => numbersInText(text, language))];
  const isSaid = (number: number) =>
    said.some((one) => one === number || (Number.isInteger(number) && Math.abs(one - number) <= ROUNDED_TWICE));
  return drawings.flatMap((description) =>
    numbersInText(description, language)
      .filter((number) => !isSaid(number))
      .map((number) => `a drawing says ${number}, no table does: “${description.slice(0, 200)}”`),
  );
}
