import type { OutcomeRow } from "@jobcoach/contract";
import type { ReleaseRow } from "@jobcoach/outcomes";
import { expectTypeOf, test } from "vitest";

test("a row of a release travels as it is", () => {
  expectTypeOf<ReleaseRow>().toExtend<DeepReadonly<OutcomeRow>>();
});

type DeepReadonly<Value> = Value extends object ? { readonly [Key in keyof Value]: DeepReadonly<Value[Key]> } : Value;
