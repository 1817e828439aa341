export type { AdapterFixture, ExpectedResult, FileBytes, FixtureKind } from "./adapter-fixture.ts";
export { wrappedMessages } from "./carrier/wrapped-messages.ts";
export { CHECKS, type CheckId, type ExpectedFailures } from "./check-id.ts";
export type { CodeTable } from "./checks/code-table-checks.ts";
export { describeAdapter } from "./describe-adapter.ts";
export type { FaultFields, FieldKind } from "./faults/fault-fields.ts";
export type { DescribeAdapterOptions } from "./kit.ts";
export { FIXTURE_KEY, type Taken, takeIn } from "./take-in.ts";
