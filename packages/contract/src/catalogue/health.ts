import { z } from "zod";

/** That the service answers. */
export const Health = z
  .strictObject({ status: z.literal("ok") })
  .meta({ id: "Health", title: "Toestand", description: "That the service answers." });
export type Health = z.infer<typeof Health>;
