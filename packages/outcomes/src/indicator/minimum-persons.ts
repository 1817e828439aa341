/** No figure of fewer distinct persons is published. A decision of this project; common rules ask ten as well. */
export const MINIMUM_PERSONS = 10;
