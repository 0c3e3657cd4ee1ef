/** The simulation of a plan, anew after each change once the typing pauses. */
import { useEffect, useRef, useState } from 'react';
import type { Simulation } from '../../model/money/simulation.ts';
import type { Plan } from '../../model/plan.ts';
import { type Simulator, startSimulator } from './simulating.ts';

/** Fixed, so that the same plan always gives the same answer. */
const options = { draws: 10_000, seed: 20_260_101 };
const pause = 250;

export interface Simulating {
  readonly result: Simulation | undefined;
  /** From 0 to 1; undefined while nothing is being drawn. */
  readonly progress: number | undefined;
}

export function useSimulation(plan: Plan): Simulating {
  const simulator = useRef<Simulator>(undefined);
  const [state, setState] = useState<Simulating>({ result: undefined, progress: 0 });

  useEffect(() => {
    const started = startSimulator((told) =>
      setState((before) =>
        'result' in told
          ? { result: told.result, progress: undefined }
          : { ...before, progress: told.progress },
      ),
    );
    simulator.current = started;
    return started.stop;
  }, []);

  useEffect(() => {
    const timer = setTimeout(() => {
      setState((before) => ({ ...before, progress: 0 }));
      simulator.current?.ask(plan, options);
    }, pause);
    return () => clearTimeout(timer);
  }, [plan]);

  return state;
}
