import { TalliesTaken, type TallyDelivery } from "@jobcoach/contract";
import type { Requester } from "../request/requester.ts";

/** Tallies in place of persons; what is delivered takes the place of what was, so that twice is as good as once. */
export const talliesClient = ({ ask }: Requester) => ({
  deliver: (delivery: TallyDelivery) => ask({ method: "POST", path: "/v1/tallies", json: delivery }, TalliesTaken),
});
