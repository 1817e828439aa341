/** Stands in for a municipality that a refused delivery did not name; no register has it, so nothing of it is accepted. */
export const UNNAMED_MUNICIPALITY = "GM0000";
