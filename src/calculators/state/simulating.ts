/**
 * Runs simulations one after another in a worker, or, where there is none, on this thread in slices
 * between which the page can draw and listen.
 */
import {
  type Simulation,
  type SimulationOptions,
  simulateInSteps,
} from '../../model/money/simulation.ts';
import type { Plan } from '../../model/plan.ts';

export interface Asked {
  readonly id: number;
  readonly plan: Plan;
  readonly options: SimulationOptions;
}

export type Told =
  | { readonly id: number; readonly progress: number }
  | { readonly id: number; readonly result: Simulation | undefined };

export interface Simulator {
  /** Whatever was asked before is forgotten. */
  readonly ask: (plan: Plan, options: SimulationOptions) => void;
  readonly stop: () => void;
}

/** @param onTold hears of the latest question alone. */
export function startSimulator(onTold: (told: Told) => void): Simulator {
  let latest = 0;
  const tell = (told: Told) => {
    if (told.id === latest) onTold(told);
  };
  let worker = startWorker();
  let asked: Asked | undefined;
  worker?.addEventListener('message', ({ data }: MessageEvent<Told>) => tell(data));
  worker?.addEventListener('error', () => {
    // It could not be loaded; the page does the work itself.
    worker = undefined;
    if (asked) inSlices(asked, () => asked?.id === latest, tell);
  });
  return {
    ask: (plan, options) => {
      latest += 1;
      const question = { id: latest, plan, options };
      asked = question;
      if (worker) worker.postMessage(question);
      else inSlices(question, () => question.id === latest, tell);
    },
    stop: () => {
      latest += 1;
      worker?.terminate();
    },
  };
}

function startWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    return new Worker(new URL('../simulation.worker.ts', import.meta.url), { type: 'module' });
  } catch {
    return undefined;
  }
}

function inSlices(
  { id, plan, options }: Asked,
  isWanted: () => boolean,
  tell: (told: Told) => void,
): void {
  const steps = simulateInSteps(plan, options);
  const next = () => {
    if (!isWanted()) return;
    const step = steps.next();
    if (step.done) return tell({ id, result: step.value });
    tell({ id, progress: step.value });
    setTimeout(next);
  };
  setTimeout(next);
}
