import type { IncomingMessage } from "node:http";
import { type BlockList, isIP } from "node:net";
import type { Context } from "hono";

/**
 * Who asks, as far as the network can tell: an IPv4 address, or the first half of an IPv6 address, which is what one
 * connection gets. What a proxy says is believed when it is one of ours; then the last address that is none of ours counts.
 */
export function clientAddress(context: Context, proxies: BlockList | undefined): string {
  const peer = plain((context.env as { incoming?: IncomingMessage } | undefined)?.incoming?.socket.remoteAddress ?? "");
  const isOurs = (address: string) => isIP(address) !== 0 && proxies?.check(address, familyOf(address)) === true;
  const forwarded = (context.req.header("x-forwarded-for") ?? "").split(",").map((address) => plain(address.trim()));
  const seen = isOurs(peer) ? forwarded.findLast((address) => !isOurs(address)) : undefined;
  return networkOf(seen === undefined || isIP(seen) === 0 ? peer : seen);
}

/** An IPv4 address that is written as IPv6 is an IPv4 address. */
const plain = (address: string) => address.replace(/^::ffff:(?=\d+\.)/i, "");

const familyOf = (address: string) => (isIP(address) === 4 ? ("ipv4" as const) : ("ipv6" as const));

function networkOf(address: string): string {
  if (isIP(address) !== 6) return address === "" ? "unknown" : address;
  const [before = "", after] = address.toLowerCase().split("%")[0]?.split("::") ?? [];
  const groups = (text: string | undefined) => (text === undefined || text === "" ? [] : text.split(":"));
  const [first, last] = [groups(before), groups(after)];
  const zeros = after === undefined ? 0 : Math.max(0, 8 - first.length - last.length);
  const all = [...first, ...Array<string>(zeros).fill("0"), ...last];
  return `${all
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, ""))
    .join(":")}::/64`;
}
