import type { Site } from "../site.ts";
import type { Sample } from "./samples.ts";

/** Of the page itself: the stylesheet is kept for good and has a limit of its own. */
const MOST_BYTES = 100_000;
const MOST_MILLISECONDS = 100;
const TRIES = 3;
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
  const time = await middleTime(site, address);
  expect(time < MOST_MILLISECONDS || page in LONG, `${Math.round(time)} ms on the server`);
  return faults;
}

/** Of the processor, which other work on the machine does not lengthen; the middle of some tries, in milliseconds. */
async function middleTime(site: Pages, address: string): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < TRIES; index++) {
    const from = process.cpuUsage();
    await ask(site, address);
    const { user, system } = process.cpuUsage(from);
    times.push((user + system) / MICROSECONDS);
  }
  return times.sort((a, b) => a - b)[Math.floor(TRIES / 2)] ?? Number.NaN;
}
