import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from "prom-client";
import type { Database } from "../db/database.ts";
import { readDepths } from "./read-depths.ts";
import { readPool } from "./read-pool.ts";

/** What the gateway counts of itself, for those who keep it running. No label ever holds anything of a person or a request. */
export interface Metrics {
  /** A request that was answered: the template of its route, never its address. */
  answered(request: AnsweredRequest): void;
  /** All of it in the text form of Prometheus, with its media type. */
  read(): Promise<{ readonly contentType: string; readonly text: string }>;
}

export interface AnsweredRequest {
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly seconds: number;
}

/** From what an answer out of memory takes to what a large delivery takes. */
const SECONDS = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 120];

export function createMetrics(database: Database): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Counter({
    name: "jobcoach_http_requests_total",
    help: "Requests that were answered.",
    labelNames: ["method", "route", "status"],
    registers,
  });
  const durations = new Histogram({
    name: "jobcoach_http_request_duration_seconds",
    help: "Time to answer a request.",
    labelNames: ["method", "route"],
    buckets: SECONDS,
    registers,
  });
  new Gauge({
    name: "jobcoach_database_connections",
    help: "Connections to the database: in use, idle, and requests that wait for one.",
    labelNames: ["state"],
    registers,
    collect() {
      for (const [state, count] of Object.entries(readPool(database))) this.set({ state }, count);
    },
  });
  const submissions = new Gauge({
    name: "jobcoach_submissions",
    help: "Submissions by where they stand.",
    labelNames: ["state"],
    registers,
  });
  const jobs = new Gauge({
    name: "jobcoach_jobs",
    help: "Jobs in the queue, by kind and by where they stand.",
    labelNames: ["work", "state"],
    registers,
  });
  const up = new Gauge({ name: "jobcoach_database_up", help: "Whether the database answers: 1 or 0.", registers });
  return {
    answered({ method, route, status, seconds }) {
      requests.inc({ method, route, status: String(status) });
      durations.observe({ method, route }, seconds);
    },
    async read() {
      const depths = await readDepths(database).catch(() => undefined);
      up.set(depths === undefined ? 0 : 1);
      submissions.reset();
      jobs.reset();
      for (const { state, count } of depths?.submissions ?? []) submissions.set({ state }, count);
      for (const { work, state, count } of depths?.jobs ?? []) jobs.set({ work, state }, count);
      return { contentType: registry.contentType, text: await registry.metrics() };
    },
  };
}
