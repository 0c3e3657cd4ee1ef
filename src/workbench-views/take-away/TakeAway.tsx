/** Everything that can be taken away from a plan, in one place. */
import type { ReactNode } from 'react';
import { takeMessages } from '../messages/take.ts';
import { hrefOf } from '../state/places.ts';
import { useWorkbench } from '../state/workbench.ts';
import { Calendar } from './Calendar.tsx';
import { PlanDownload } from './PlanDownload.tsx';
import { PlanLink } from './PlanLink.tsx';
import { Tables } from './Tables.tsx';

export default function TakeAway() {
  const { framework, locale } = useWorkbench();
  const words = takeMessages(locale);
  return (
    <section className="bench-take">
      <h2>{words.title}</h2>
      <p>{words.intro}</p>
      <Room title={words.packs} help={words.packsHelp}>
        <ul>
          {framework.gates.map(({ id, title }) => (
            <li key={id}>
              <a href={hrefOf({ part: 'pack', gate: id })}>{words.pack(id, title)}</a>
            </li>
          ))}
        </ul>
      </Room>
      <Room title={words.plan} help={words.planHelp}>
        <PlanDownload />
      </Room>
      <Room title={words.link} help={words.linkHelp}>
        <PlanLink />
      </Room>
      <Room title={words.calendar} help={words.calendarHelp}>
        <Calendar />
      </Room>
      <Room title={words.tables} help={words.tablesHelp}>
        <Tables />
      </Room>
    </section>
  );
}

interface RoomProps {
  readonly title: string;
  readonly help: string;
  readonly children: ReactNode;
}

const Room = ({ title, help, children }: RoomProps) => (
  <section>
    <h3>{title}</h3>
    <p className="calc-help">{help}</p>
    {children}
  </section>
);
