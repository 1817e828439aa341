import { z } from "zod";

/** For routes without a query: every key is one too many. */
export const noQuery = z.strictObject({});
