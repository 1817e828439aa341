import type { PublishedShare } from "@jobcoach/outcomes";
import type { Line, Lines } from "./overview-model.ts";

export type ShareLines = Lines<PublishedShare>;
export type ShareLine = Line<PublishedShare>;
