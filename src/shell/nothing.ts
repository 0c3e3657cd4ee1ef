/** Stands in for a script of Starlight's that has no work here. */
export {};
