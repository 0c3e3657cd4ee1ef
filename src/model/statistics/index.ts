/** Sample size, power, intervals and group-sequential boundaries. */
export * from './ceil-sample.ts';
export * from './design-effect.ts';
export * from './intervals.ts';
export {
  type DetectableDifferenceMeansInputs,
  detectableDifferenceMeans,
  type GroupSizes,
  type PowerMeansInputs,
  powerMeans,
  type SampleSizeMeansInputs,
  type Sides,
  sampleSizeMeans,
} from './means.ts';
export * from './noninferiority.ts';
export * from './noninferiority-power.ts';
export * from './one-sample.ts';
export * from './precision.ts';
export * from './proportions.ts';
export * from './rare.ts';
export * from './ratio.ts';
export * from './repeated.ts';
export * from './sequential.ts';
export * from './spread.ts';
export * from './summary.ts';
