/** What the menus of a calculator contain. */
export { ChartActions } from './ChartActions.tsx';
export { ResultActions } from './ResultActions.tsx';
