/** Draws beside the page, so that typing is never held up. */
import { simulateInSteps } from '../model/money/simulation.ts';
import type { Asked, Told } from './state/simulating.ts';

addEventListener('message', ({ data }: MessageEvent<Asked>) => {
  const tell = (told: Told) => postMessage(told);
  const steps = simulateInSteps(data.plan, data.options);
  for (;;) {
    const step = steps.next();
    if (step.done) return tell({ id: data.id, result: step.value });
    tell({ id: data.id, progress: step.value });
  }
});
