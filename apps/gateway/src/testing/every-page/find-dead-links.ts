import { ask, type Pages } from "./find-answer-faults.ts";

/** Where links of pages lead, each looked at once. */
export type Visits = Map<string, Promise<{ readonly status: number; readonly ids: ReadonlySet<string> }>>;

/** Answers of a form that is posted: its address is there, but not to be read. */
const NOT_TO_BE_READ = 405;

/** Links, pictures, forms and files of a page that lead nowhere, and fragments that are not on the page they lead to. */
export async function findDeadLinks(
  site: Pages,
  address: string,
  html: string,
  visits: Visits,
): Promise<readonly string[]> {
  const links = [
    ...new Set([...html.matchAll(/ (?:href|src|action)="([^"]*)"/g)].map(([, link]) => decode(link ?? ""))),
  ];
  const faults = await Promise.all(
    links.filter(isOurs).map(async (link) => {
      const { pathname, search, hash } = new URL(link, `http://localhost${address}`);
      const { status, ids } = await visit(site, pathname + search, visits);
      if (status >= 400 && !(status === NOT_TO_BE_READ && html.includes(` action="${link}"`)))
        return [`the link ${link} gives ${status}`];
      const id = decodeURIComponent(hash.slice(1));
      return id === "" || ids.has(id) ? [] : [`the link ${link} points at a place that is not there`];
    }),
  );
  return faults.flat();
}

/** Addresses elsewhere are for people to follow; those that change something are forms that are posted. */
const isOurs = (link: string) => !/^(https?:|mailto:|tel:|data:)/.test(link) && !/^\/log(in|out)/.test(link);

const decode = (text: string) =>
  text.replaceAll("&amp;", "&").replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&lt;", "<");

const isPage = (path: string) => /^\/(nl|en)\b[^.]*$/.test(path.split("?")[0] ?? "");

/** Of files and data one of a kind is enough: making them all takes long and tells nothing new. */
function kindOf(path: string): string {
  const { pathname, searchParams } = new URL(path, "http://localhost");
  return isPage(path) ? path : `${pathname.replaceAll(/\d+/g, "0")} ${[...searchParams.keys()].sort()}`;
}

function visit(site: Pages, path: string, visits: Visits) {
  const kind = kindOf(path);
  const known = visits.get(kind);
  if (known !== undefined) return known;
  const now = isPage(path) ? readPage(site, path) : seeFile(site, path);
  visits.set(kind, now);
  return now;
}

async function readPage(site: Pages, path: string) {
  const { status, html } = await ask(site, path);
  return { status, ids: new Set([...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id ?? "")) };
}

/** That it is there; what is in it others test. */
async function seeFile({ gateway }: Pages, path: string) {
  const { status, body } = await gateway.request(path);
  await body?.cancel();
  return { status, ids: new Set<string>() };
}
