import {
  PublishedRelease,
  type ReleaseChange,
  ReleaseChanges,
  ReleaseOrder,
  ReleasePage,
  ReleaseSummary,
  type WithdrawalRequest,
} from "@jobcoach/contract";
import { z } from "zod";
import type { Requester } from "../request/requester.ts";
import { type Item, itemsOf } from "./pages.ts";

const PAGE_SIZE = 100;

/** Releases: reading them, and for who runs the programme making and withdrawing them. */
export const releasesClient = ({ ask }: Requester) => ({
  /** All releases, the newest first. */
  list: (): AsyncGenerator<Item<ReleaseSummary>, void> =>
    itemsOf(PAGE_SIZE, (page) =>
      ask({ method: "GET", path: "/v1/releases", query: { page, pageSize: PAGE_SIZE } }, ReleasePage),
    ),
  read: (number: number) => ask({ method: "GET", path: `/v1/releases/${number}` }, PublishedRelease),
  /** What is different in a release from an earlier one. */
  changes: (number: number, since: number): AsyncGenerator<Item<ReleaseChange>, void> =>
    itemsOf(PAGE_SIZE, (page) =>
      ask(
        { method: "GET", path: `/v1/releases/${number}/changes`, query: { since, page, pageSize: PAGE_SIZE } },
        ReleaseChanges,
      ),
    ),
  /** Makes a release of all that is accepted now; an order with state `waiting` (202) when that takes long. */
  make: () => ask({ method: "POST", path: "/v1/releases" }, z.union([ReleaseSummary, ReleaseOrder])),
  order: (id: string) => ask({ method: "GET", path: `/v1/release-orders/${encodeURIComponent(id)}` }, ReleaseOrder),
  withdraw: (number: number, request: WithdrawalRequest) =>
    ask({ method: "POST", path: `/v1/releases/${number}/_withdraw`, json: request }, ReleaseSummary),
});
