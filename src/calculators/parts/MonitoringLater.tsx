/**
 * Reviews and triggers in a file of their own, which a browser loads once the calculator is alive.
 * The server has them at once, so that the page it sends is complete; until the file is there, what
 * the server sent stays.
 */
import { type ComponentType, useEffect, useState } from 'react';
import type { Rollout } from '../../model/rollout.ts';

interface Props {
  readonly rollout: Rollout;
}

const load = async (): Promise<ComponentType<Props>> => (await import('./Monitoring.tsx')).default;
const atOnce = import.meta.env.SSR ? await load() : undefined;

export function MonitoringLater({ rollout }: Props) {
  const [Monitoring, setMonitoring] = useState(() => atOnce);
  useEffect(() => {
    load().then((loaded) => setMonitoring(() => loaded));
  }, []);
  return Monitoring ? (
    <div key="alive" className="calc-results">
      <Monitoring rollout={rollout} />
    </div>
  ) : (
    <div
      key="sent"
      className="calc-results"
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: empty, so that React keeps what is there
      dangerouslySetInnerHTML={{ __html: '' }}
    />
  );
}
