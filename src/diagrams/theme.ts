/**
 * How diagrams look. Mermaid computes with colours, so it cannot be given CSS variables; it gets
 * the light theme's colours, and what it draws with them is then pointed at the variables.
 */
import type { MermaidConfig } from 'mermaid';

const paper = '#fcfbf8';
const card = '#f3f1ea';
const ink = '#1b2230';
const muted = '#545c6b';
const hairline = '#d9d5ca';
const accent = '#0f6674';
const caution = '#8a5200';
const stop = '#a3262a';
/** From the accent to the page, for slices and bands that stand side by side. */
const series = ['#20707d', '#3a818c', '#56929c', '#72a4ac', '#8fb6bc', '#adc9cd'];

/** Each colour that Mermaid is given, and what stands in the page's style instead. */
export const colors: Readonly<Record<string, string>> = {
  [paper]: 'var(--paper)',
  [card]: 'var(--card)',
  [ink]: 'var(--ink)',
  [muted]: 'var(--muted)',
  [hairline]: 'var(--hairline)',
  [accent]: 'var(--accent)',
  [caution]: 'var(--caution)',
  [stop]: 'var(--stop)',
  ...Object.fromEntries(
    series.map((color, index) => [
      color,
      `color-mix(in srgb, var(--accent) ${30 - 4 * index}%, var(--paper))`,
    ]),
  ),
};

const bands = (prefix: string, count: number, of: (index: number) => string) =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`${prefix}${index}`, of(index)]));

const themeVariables = {
  fontSize: '16px',
  background: paper,
  primaryColor: card,
  primaryTextColor: ink,
  primaryBorderColor: muted,
  secondaryColor: paper,
  secondaryTextColor: ink,
  secondaryBorderColor: muted,
  tertiaryColor: paper,
  tertiaryTextColor: ink,
  tertiaryBorderColor: hairline,
  noteBkgColor: paper,
  noteTextColor: ink,
  noteBorderColor: hairline,
  lineColor: muted,
  arrowheadColor: muted,
  defaultLinkColor: muted,
  textColor: ink,
  titleColor: ink,
  mainBkg: card,
  nodeBorder: muted,
  nodeTextColor: ink,
  clusterBkg: paper,
  clusterBorder: hairline,
  edgeLabelBackground: paper,
  labelBackgroundColor: paper,
  actorBkg: card,
  actorBorder: muted,
  actorTextColor: ink,
  actorLineColor: muted,
  signalColor: muted,
  signalTextColor: ink,
  labelBoxBkgColor: card,
  labelBoxBorderColor: muted,
  labelTextColor: ink,
  loopTextColor: ink,
  activationBkgColor: card,
  activationBorderColor: muted,
  sequenceNumberColor: paper,
  transitionColor: muted,
  transitionLabelColor: ink,
  stateLabelColor: ink,
  stateBkg: card,
  labelColor: ink,
  compositeBackground: paper,
  compositeTitleBackground: card,
  compositeBorder: muted,
  altBackground: paper,
  innerEndBackground: muted,
  specialStateColor: muted,
  errorBkgColor: card,
  errorTextColor: stop,
  sectionBkgColor: card,
  sectionBkgColor2: card,
  altSectionBkgColor: paper,
  excludeBkgColor: hairline,
  taskBkgColor: series[1],
  taskBorderColor: muted,
  taskTextColor: ink,
  taskTextLightColor: ink,
  taskTextDarkColor: ink,
  taskTextOutsideColor: ink,
  taskTextClickableColor: accent,
  activeTaskBkgColor: series[0],
  activeTaskBorderColor: accent,
  doneTaskBkgColor: hairline,
  doneTaskBorderColor: muted,
  critBkgColor: card,
  critBorderColor: stop,
  gridColor: hairline,
  todayLineColor: caution,
  ...bands('cScale', 12, (index) => series[index % series.length] ?? card),
  ...bands('cScaleLabel', 12, () => ink),
  ...bands('cScaleInv', 12, () => muted),
  ...bands('cScalePeer', 12, () => muted),
  ...bands('pie', 13, (index) => series[index % series.length] ?? card),
  ...bands('fillType', 8, (index) => series[index % series.length] ?? card),
  pieTitleTextColor: ink,
  pieSectionTextColor: ink,
  pieLegendTextColor: ink,
  pieStrokeColor: muted,
  pieOuterStrokeColor: muted,
  pieOpacity: '1',
};

const natural = { useMaxWidth: false };

export const config: MermaidConfig = {
  startOnLoad: false,
  securityLevel: 'strict',
  theme: 'base',
  look: 'classic',
  // Text of SVG, which stays centred when the reader's font is narrower than the build's.
  htmlLabels: false,
  fontFamily: 'system-ui, sans-serif',
  fontSize: 16,
  themeVariables,
  // Lines pass behind labels, not through them.
  themeCSS: '.edgeLabel rect, .edgeLabel .label rect { opacity: 1; }',
  flowchart: { ...natural, wrappingWidth: 170 },
  sequence: natural,
  gantt: natural,
  journey: natural,
  timeline: natural,
  state: natural,
  class: natural,
  er: natural,
  pie: natural,
  quadrantChart: natural,
  mindmap: natural,
};
