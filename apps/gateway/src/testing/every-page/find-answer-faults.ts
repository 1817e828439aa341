import type { Site } from "../site.ts";
import type { Sample } from "./samples.ts";

/** Of the page itself: the stylesheet is kept for good and has a limit of its own. */
const MOST_BYTES = 100_000;
const MOST_MILLISECONDS = 100;
const MOST_TRIES = 10;
const MICROSECONDS = 1000;

/** The API on one page, to search in. */
const LONG: Readonly<Record<string, number>> = { reference: 500_000 };

/** Nothing from elsewhere, nothing inline, no frames, no plug-ins. A page may loosen it only by naming its own origin or a hash. */
const LOOSE = /unsafe-|\*|https?:|(?<!img-src[^;]*)data:|blob:/;

/** Whatever answers with pages. */
export interface Pages {
  readonly gateway: Pick<Site["gateway"], "request">;
}

/** An answer with a page, as a program sees it. */
export interface Answer {
  readonly html: string;
  readonly headers: Headers;
  readonly status: number;
}

export async function ask({ gateway }: Pages, path: string): Promise<Answer> {
  const response = await gateway.request(path, { headers: { accept: "text/html,*/*" } });
  return { html: await response.text(), headers: response.headers, status: response.status };
}

/** What is wrong with the answer itself: kind, language, policy, size and time. */
export async function findAnswerFaults(site: Pages, { page, language, address }: Sample): Promise<readonly string[]> {
  const { html, headers, status } = await ask(site, address);
  const faults: string[] = [];
  const expect = (holds: boolean, fault: string) => holds || faults.push(fault);
  const policy = headers.get("content-security-policy") ?? "";
  expect(status === 200, `status ${status}`);
  expect(headers.get("content-type") === "text/html; charset=utf-8", `kind ${headers.get("content-type")}`);
  expect(headers.get("content-language") === language, `language ${headers.get("content-language")}`);
  expect(/default-src 'none'/.test(policy) && !LOOSE.test(policy), `policy ${policy}`);
  expect(headers.get("x-content-type-options") === "nosniff", "the kind may be guessed");
  expect(html.startsWith("<!doctype html>"), "no doctype");
  const bytes = Buffer.byteLength(html);
  expect(bytes <= (LONG[page] ?? MOST_BYTES), `${bytes} bytes`);
  const time = await ownTime(site, address);
  expect(time < MOST_MILLISECONDS || page in LONG, `${Math.round(time)} ms on the server`);
  return faults;
}

/**
 * What the page itself asks of the processor, in milliseconds: the least of as many tries as it takes to be in time. Whatever
 * else the program does meanwhile, such as collecting garbage, only adds to a try.
 */
async function ownTime(site: Pages, address: string): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < MOST_TRIES && least >= MOST_MILLISECONDS; tries++)
    least = Math.min(least, await timeOfTry(site, address));
  return least;
}

async function timeOfTry(site: Pages, address: string): Promise<number> {
  const from = process.cpuUsage();
  await ask(site, address);
  const { user, system } = process.cpuUsage(from);
  return (user + system) / MICROSECONDS;
}
