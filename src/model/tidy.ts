/** 7.5 × 0.9 is 6.75, and not what binary fractions make of it. */
export const tidy = (value: number): number => Number(value.toPrecision(12));
