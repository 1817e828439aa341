import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { findLayoutFaults } from "../apps/gateway/src/testing/every-page/find-layout-faults.ts";
import { contextFor, launchBrowser, openPage } from "../apps/gateway/src/testing/every-page/open-page.ts";
import { type Sample, samplesOf, tellStory } from "../apps/gateway/src/testing/every-page/samples.ts";
import { startSite } from "../apps/gateway/src/testing/site.ts";
import { ensureDebianPackage } from "./check/debian.ts";

/**
 * `npm run screenshots [-- PAGE…]`: pictures of the pages of a filled site, whole, at three widths, light and dark, in both
 * languages, in `.jobcoach/screenshots`. A page is named as in the site map; without names all are taken.
 */
const FOLDER = ".jobcoach/screenshots";
const WIDTHS = [320, 768, 1280];
const COLOURS = ["light", "dark"] as const;
/** Of pages that there are many of, such as definitions. */
const OF_ONE_PAGE = 2;

process.env.CHROMIUM_PATH ??= "/usr/bin/chromium";
ensureDebianPackage(process.env.CHROMIUM_PATH, ["chromium", "fonts-dejavu-core"]);
const site = await startSite();
const browser = await launchBrowser();
const samples = chosen(samplesOf(await tellStory(site)), process.argv.slice(2));
let taken = 0;
for (const width of WIDTHS)
  for (const colorScheme of COLOURS) {
    const context = await contextFor(browser, { name: colorScheme, width, colorScheme, forcedColors: "none" });
    for (const { language, address, name } of samples) {
      const { page, troubles } = await openPage(context, site.address + address);
      const folder = join(FOLDER, language);
      mkdirSync(folder, { recursive: true });
      await page.screenshot({ path: join(folder, `${name}-${width}-${colorScheme}.png`), fullPage: true });
      for (const fault of [...troubles, ...(await findLayoutFaults(page))])
        console.error(`⚠ ${address} at ${width}, ${colorScheme}: ${fault}`);
      await page.close();
      taken++;
    }
    await context.close();
  }
await browser.close();
await site.stop();
console.log(`${taken} pictures in ${FOLDER}`);

/** The samples of the wanted pages, each with a name for its file. */
function chosen(all: readonly Sample[], wanted: readonly string[]) {
  return (["nl", "en"] as const).flatMap((language) => {
    const own = all.filter((sample) => sample.language === language);
    return own.flatMap((sample, index) => {
      const before = own.slice(0, index).filter(({ page }) => page === sample.page).length;
      if (before >= OF_ONE_PAGE || (wanted.length > 0 && !wanted.includes(sample.page))) return [];
      return [{ ...sample, name: before === 0 ? sample.page : `${sample.page}-${before + 1}` }];
    });
  });
}
