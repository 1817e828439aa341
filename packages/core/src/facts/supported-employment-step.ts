import { z } from "zod";

/** The nine steps of supported employment (World Association for Supported Employment), 1 intake to 9 ongoing support. */
export const SupportedEmploymentStep = z.enum(["1", "2", "3", "4", "5", "6", "7", "8", "9"]).meta({
  id: "SupportedEmploymentStep",
  title: "Stap van begeleid werken",
  description: "Step of supported employment.",
});
export type SupportedEmploymentStep = z.infer<typeof SupportedEmploymentStep>;
