/** How long the pages of a site take that nobody has opened yet, in seconds. */
export interface OpenedPages {
  readonly pages: number;
  readonly slowest: readonly { readonly page: string; readonly seconds: number }[];
}

const SLOWEST = 5;

/** Opens one page of every kind that can be reached by links from `start`, one after another, and none that begins with `without`. */
export async function openPages(address: string, start: string, without: string): Promise<OpenedPages> {
  const waiting = new Map([[kindOf(start), start]]);
  const took: { page: string; seconds: number }[] = [];
  for (const [, page] of waiting) {
    const from = performance.now();
    const response = await fetch(address + page);
    const text = await response.text();
    if (!response.ok) { console.log(JSON.stringify(took.sort((a,b)=>b.seconds-a.seconds).slice(0,25)), [...waiting.entries()].slice(0,200).map(([k])=>k).join("\n")); throw new Error(`${response.status} for ${page}`); }
    took.push({ page, seconds: Math.round(performance.now() - from) / 1000 });
    if (response.headers.get("content-type")?.startsWith("text/html") !== true) continue;
    for (const link of linksIn(text))
      if (!link.startsWith(without) && !waiting.has(kindOf(link))) waiting.set(kindOf(link), link);
  }
  return { pages: took.length, slowest: took.sort((a, b) => b.seconds - a.seconds).slice(0, SLOWEST) };
}

/** Links to pages and files of the same site, without those that lead within a page. */
const linksIn = (text: string): readonly string[] =>
  [...text.matchAll(/ href="(\/(?:nl|v1)(?:[/?][^"#]*)?)["#]/g)].map(([, link = ""]) => link.replaceAll("&amp;", "&"));

/** Pages that differ only in their place, indicator, release or choice are of one kind. */
const kindOf = (link: string): string => {
  const { pathname, searchParams } = new URL(link, "http://site");
  return [
    pathname.replaceAll(/\/(GM\d+|AM\d+|\d+|[a-z0-9]+(?:-[a-z0-9]+)*-[a-z0-9@-]+)/g, "/…"),
    ...searchParams.keys(),
  ].join(" ");
};
