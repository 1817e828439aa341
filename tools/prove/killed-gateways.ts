import type { Proof } from "./proof.ts";
import { runBench } from "./run-bench.ts";

export const killedGateways: Proof = {
  name: "killed-gateways",
  what: "a gateway that is killed at any moment of a delivery leaves nothing half done: sent again, the delivery counts once",
  covers: ["apps/gateway/src", "bench/gateway", "bench/gateway-kills.ts"],
  async prove() {
    const details = await runBench("gateway-kills.ts", [process.env.GATEWAY_KILLS ?? "100"]);
    if (details === undefined) return { held: false, details: { error: "it could not run" } };
    return { held: Array.isArray(details.faults) && details.faults.length === 0, details };
  },
};
