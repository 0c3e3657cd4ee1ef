/** Net present value, internal rate of return, payback. */
export * from './cash-flows.ts';
