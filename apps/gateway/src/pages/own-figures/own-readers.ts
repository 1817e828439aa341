import { indicatorById } from "@jobcoach/outcomes";
import { z } from "zod";

/** Who may read the own figures of a municipality; as with the API. */
export const ownReaders = ["submitter", "certifier", "analyst"] as const;

/** One of all indicators there are. */
export const IndicatorId = z.string().refine((id) => indicatorById(id) !== undefined);
