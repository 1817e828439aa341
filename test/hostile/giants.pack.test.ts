import { describe } from "vitest";
import { giants } from "./cases/giants.ts";
import { expectAnswers } from "./expect-answers.ts";

describe("bad input: giants", () => expectAnswers(giants));
