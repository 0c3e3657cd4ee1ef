/** The version of the plan format that this site reads and writes. */
export const planVersion = 2;
