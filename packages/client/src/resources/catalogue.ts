import { FormatList, IndicatorList, ReceiptKeyList } from "@jobcoach/contract";
import type { Requester } from "../request/requester.ts";

/** What the gateway knows: indicators, formats, and the public keys of its receipts. */
export const catalogueClient = ({ ask }: Requester) => ({
  indicators: () => ask({ method: "GET", path: "/v1/indicators" }, IndicatorList),
  formats: () => ask({ method: "GET", path: "/v1/formats" }, FormatList),
  receiptKeys: () => ask({ method: "GET", path: "/v1/receipt-keys" }, ReceiptKeyList),
});
