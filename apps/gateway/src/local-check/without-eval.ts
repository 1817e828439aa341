import { z } from "zod";

// Schemas are compiled to code where they may; here nothing may, and asking would be told as a breach of the policy.
z.config({ jitless: true });
