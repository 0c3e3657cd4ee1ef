/** What the risk register says. */

import type { RiskDimension, RiskFunction } from '../../model/names.ts';
import type { RiskBand } from '../../model/risk/matrix.ts';
import type { RatingKind, RiskGap } from '../../model/risk.ts';
import { byLanguage } from '../../words/by-language.ts';

export const riskMessages = byLanguage({
  en: {
    title: 'Risk register',
    purpose:
      'What could go wrong, how bad it would be, who does what about it, and what remains. Rated once before the pilot with estimates, and again after it with evidence.',
    empty: 'No risk is listed yet. G2 asks for at least one, rated, with a control and an owner.',

    coverage: 'Functions of the NIST AI Risk Management Framework',
    coverageHelp: 'A function without any control is a finding.',
    functionMeans: {
      govern: 'Who decides, under which policy, with what authority to stop.',
      map: 'What the context is, who is affected, what could go wrong.',
      measure: 'How it is known, before the rollout and in production.',
      manage: 'What is done about it: accept, reduce, switch off.',
    } satisfies Record<RiskFunction, string>,
    covers: (count: number) =>
      count === 0 ? 'no control yet' : count === 1 ? 'one control' : `${count} controls`,

    matrix: 'Likelihood and impact',
    shownAs: 'Shown',
    kinds: {
      inherent: 'Before control',
      residual: 'After control',
    } satisfies Record<RatingKind, string>,
    dimension: 'Impact in',
    worst: 'The worst dimension',
    corner: 'Likelihood ↓ Impact →',
    likelihoodIs: (level: string) => `Likelihood ${level}`,
    impactIs: (level: string) => `Impact ${level}`,
    letters: {
      low: 'L',
      moderate: 'M',
      high: 'H',
      extreme: 'E',
    } satisfies Record<RiskBand, string>,
    key: (letter: string, band: string) => `${letter}: ${band.toLowerCase()}`,
    inCell: (band: string, count: number) =>
      count === 0 ? band : count === 1 ? `${band}, one risk:` : `${band}, ${count} risks:`,
    times: (count: string) => `${count} ×`,
    toRisk: (number: string, title: string) => `Risk ${number}: ${title}`,
    notShown: (count: number) =>
      count === 1 ? 'One risk is not rated here yet.' : `${count} risks are not rated here yet.`,
    noneShown: 'Every risk is in the matrix.',
    asTable: 'The ratings as a table',
    columns: {
      risk: 'Risk',
      before: {
        likelihood: 'Likelihood before control',
        impact: 'Impact before control',
        band: 'Band before control',
      },
      after: {
        likelihood: 'Likelihood after control',
        impact: 'Impact after control',
        band: 'Band after control',
      },
    },

    register: 'Risks',
    filter: 'Show',
    filters: {
      band: 'Band',
      dimension: 'Concerns',
      function: 'Function',
      owner: 'Owner',
    },
    all: 'All',
    none: 'Not decided',
    shown: (shown: number, all: number) =>
      shown === all ? (all === 1 ? 'One risk.' : `All ${all} risks.`) : `${shown} of ${all} risks.`,
    heading: (number: string, title: string) => `${number}. ${title}`,
    worse: 'After its control this risk is rated higher than before. Check the two ratings.',
    edit: 'Rating, control, owner',
    editWhat: (risk: string) => ` of ${risk}`,

    name: 'Risk',
    nameHelp: 'As cause, event and consequence.',
    kindOf: {
      inherent: 'Before the control',
      residual: 'After the control',
    } satisfies Record<RatingKind, string>,
    likelihood: 'Likelihood',
    likelihoods: ['Rare', 'Unlikely', 'Possible', 'Likely', 'Almost certain'],
    impacts: ['Negligible', 'Minor', 'Moderate', 'Major', 'Severe'],
    level: (number: string, word: string) => `${number} ${word}`,
    impactOn: {
      operational: 'Operational impact',
      compliance: 'Compliance impact',
      reputational: 'Reputational impact',
    } satisfies Record<RiskDimension, string>,
    notConcerned: 'Does not concern',
    scales: 'What each level means',
    scalesHelp: 'The worst dimension counts. Two people should mean the same by a 4.',
    control: 'Control',
    controlHelp:
      'What is done about it, and how it is tested. Without a test it counts for little.',
    owner: 'Owner of the control',
    function: 'Function',
    note: 'Note',
    missing: (gaps: string) => `Still missing: ${gaps}.`,
    complete: 'Nothing is missing.',
    gaps: {
      likelihood: 'likelihood',
      impact: 'impact in at least one dimension',
      control: 'control',
      owner: 'owner of the control',
      function: 'function',
      residual: 'rating after the control',
    } satisfies Record<RiskGap, string>,

    add: 'Add a risk',
    added: (title: string) => `Added: ${title}.`,
    newRisk: (number: string) => `Risk ${number}`,
    usual: 'Risks that pilots of AI often have',
    usualHelp: 'A proposal comes without any rating: how likely and how bad it is, only you know.',
    addThis: 'Add',
    addUsual: (title: string) => `Add: ${title}`,
    proposed: (dimension: string, name: string) => `${dimension}, ${name}`,
    remove: 'Remove this risk',
    removeWhat: (title: string) => `Remove: ${title}`,
    removed: (title: string) => `Removed: ${title}.`,
    restore: 'Put it back',
    restored: (title: string) => `Back in the register: ${title}.`,
  },
});
