export type { ClientCredentials, Credentials } from "./access/credentials.ts";
export { type Client, type ClientOptions, createClient } from "./create-client.ts";
export type { Answer, Failure, ToldProblem } from "./request/answer.ts";
export type { RetryOptions } from "./request/retry.ts";
export type { DeliveryDetails } from "./resources/delivery-body.ts";
export type { Place } from "./resources/outcomes.ts";
export type { Item } from "./resources/pages.ts";
export type { OnceOptions, SendOptions } from "./resources/submissions.ts";
