import type { Day } from "./calendar.ts";
import { plans } from "./plans.ts";
import type { Random } from "./random.ts";
import type { Destiny, Municipality, Person, Spell } from "./truth.ts";

type Traits = Pick<Person, "birth" | "sex" | "capacity" | "benefit" | "register" | "grantor" | "support"> & {
  readonly regime: Spell["regime"];
};

/** Who somebody is, and how much support there is: skewed, as hours of coaching are. */
export function makeTraits(random: Random, municipality: Municipality, destiny: Destiny, start: Day): Traits {
  const { hours } = plans[municipality];
  const capacity = random.weighted({ "10": 60, "11": 31, "20": 6, "40": 3 });
  const byUwv = municipality === "zaanstad" && random.chance(0.12);
  const benefit = byUwv
    ? random.weighted({ Wajong: 8, WIA: 3, WW: 1 })
    : random.weighted({ PW: 58, IOAW: 2, none: 28, Wajong: 8, WIA: 2, WW: 2 });
  const employeeHoursPerMonth = skewed(random, hours.employee, 0.5);
  return {
    birth: destiny === "state-pension-age" ? start - Math.round(66.8 * 365.25) : start - ageInDays(random),
    sex: random.weighted({ m: 60, f: 39, x: 1 }),
    capacity,
    benefit,
    register:
      capacity === "10"
        ? random.weighted({ yes: 85, presumed: 10, no: 5 })
        : random.weighted({ yes: 35, presumed: 5, no: 60 }),
    grantor: byUwv ? "uwv" : "municipality",
    regime: regimeFor(employeeHoursPerMonth),
    support: {
      employeeHoursPerMonth,
      employerHoursPerMonth: random.chance(0.06) ? 0 : skewed(random, hours.employer, 0.6),
      decline: hours.decline * Math.exp(random.normal(0, 0.25)),
    },
  };
}

function ageInDays(random: Random): Day {
  const band = random.weighted({ young: 42, twenties: 30, middle: 18, older: 10 });
  const [low, high] = { young: [18, 25], twenties: [26, 35], middle: [36, 49], older: [50, 63] }[band] as [
    number,
    number,
  ];
  return Math.round((random.between(low, high) + random.unit()) * 365.25);
}

/** Log-normal with the given mean. */
function skewed(random: Random, mean: number, spread: number): number {
  return mean * Math.exp(random.normal(0, spread) - spread ** 2 / 2);
}

function regimeFor(hoursPerMonth: number): Spell["regime"] {
  if (hoursPerMonth < 2.2) return "very-light";
  if (hoursPerMonth < 4) return "light";
  return hoursPerMonth < 7 ? "middle" : "intensive";
}
