export const Tables = () => null;
