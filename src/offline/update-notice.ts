/** The notice that a new version waits. It takes neither the focus nor the page. */
import './update-notice.css';
import { messagesFor } from './messages.ts';

/** @param reload what the reader may choose to do now */
export function showUpdateNotice(reload: () => void): void {
  if (document.querySelector('.update-notice')) return;
  const words = messagesFor(document.documentElement.lang);
  const notice = document.createElement('div');
  notice.className = 'update-notice print:hidden';
  notice.setAttribute('role', 'status');
  let cameFrom: EventTarget | null = null;
  notice.addEventListener('focusin', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && notice.contains(relatedTarget)))
      cameFrom = relatedTarget;
  });
  const leave = (): void => {
    notice.remove();
    if (cameFrom instanceof HTMLElement) cameFrom.focus();
  };
  document.body.append(notice);
  // Screen readers announce what comes into a region that is there, not a region that comes.
  setTimeout(
    () =>
      notice.append(text(words.ready), button(words.reload, reload), button(words.later, leave)),
    100,
  );
}

function text(words: string): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.textContent = words;
  return paragraph;
}

function button(words: string, act: () => void): HTMLElement {
  const element = document.createElement('button');
  element.type = 'button';
  element.textContent = words;
  element.addEventListener('click', act);
  return element;
}
