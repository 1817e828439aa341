/** A statement says something about the days at most this far from it. A decision of this project. */
export const NEAR_DAYS = 31;
