/** How long the pages of a site take that nobody has opened yet, in seconds. */
export interface OpenedPages {
  readonly pages: number;
  readonly slowest: readonly { readonly page: string; readonly seconds: number }[];
  /** Links that lead nowhere. */
  readonly dead: readonly string[];
}

const SLOWEST = 5;

/** Opens one page of every kind that can be reached by links from `start`, one after another, and none that begins with `without`. */
export async function openPages(address: string, start: string, without: string): Promise<OpenedPages> {
  const waiting = new Map([[kindOf(start), start]]);
  const took: { page: string; seconds: number }[] = [];
  const dead: string[] = [];
  for (const [, page] of waiting) {
    const from = performance.now();
    const links = await linksOn(address + page);
    took.push({ page, seconds: Math.round(performance.now() - from) / 1000 });
    if (links === undefined) dead.push(page);
    for (const link of links ?? [])
      if (!link.startsWith(without) && !waiting.has(kindOf(link))) waiting.set(kindOf(link), link);
  }
  return { pages: took.length, slowest: took.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST), dead };
}

/** The links on a page once all of it is read; files have none, and some would be larger than a text can be. */
async function linksOn(url: string): Promise<readonly string[] | undefined> {
  const response = await fetch(url);
  if (response.headers.get("content-type")?.startsWith("text/html") === true && response.ok)
    return linksIn(await response.text());
  if (!response.ok) return (await response.text()).includes('"too-many-figures"') ? [] : undefined;
  for await (const _ of response.body ?? []);
  return [];
}

/** Links to pages and files of the same site, without those that lead within a page. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/ href="(\/(?:nl|v1)(?:[/?][^"#]*)?)["#]/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));

/** Codes, numbers and ids, but no files. */
const NAMES = /^(GM\d+|AM\d+|\d+|[^.]*-[^.]*)$/;

/** Pages that differ only in their place, indicator, release or choice are of one kind. */
const kindOf = (link: string): string => {
  const { pathname, searchParams } = new URL(link, "http://site");
  const [, language = "", section = "", ...rest] = pathname.split("/");
  const path = [language, section, ...rest.map((part) => (NAMES.test(part) ? "…" : part))];
  return [path.join("/"), ...searchParams.keys()].join(" ");
};
