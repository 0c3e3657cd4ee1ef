/** The second stage: what is measured, what counts as success, what stops it. */
import { Metrics } from './mvp/Metrics.tsx';
import { Triggers } from './mvp/Triggers.tsx';

export default function Mvp() {
  return (
    <>
      <Metrics />
      <Triggers />
    </>
  );
}
