/** The notice that a new version waits. It takes neither the focus nor the page. */
import { messagesFor } from './messages.ts';
import css from './update-notice.css?inline';

/** @param reload what the reader may choose to do now */
export function showUpdateNotice(reload: () => void): void {
  if (document.querySelector('.update-notice')) return;
  const notice = document.createElement('div');
  notice.className = 'update-notice print:hidden';
  notice.setAttribute('role', 'status');
  const giveBackFocus = rememberFocus(notice);
  const putOff = (): void => {
    notice.remove();
    giveBackFocus();
  };
  dress();
  document.body.append(notice);
  const words = messagesFor(document.documentElement.lang);
  // Screen readers announce what comes into a region that is there, not a region that comes.
  setTimeout(() => {
    notice.append(text(words.ready), button(words.reload, reload), button(words.later, putOff));
  }, 100);
}

/** Whoever comes into the notice leaves it to where they came from. */
function rememberFocus(notice: HTMLElement): () => void {
  let cameFrom: HTMLElement | undefined;
  notice.addEventListener('focusin', ({ relatedTarget }) => {
    if (relatedTarget instanceof HTMLElement && !notice.contains(relatedTarget))
      cameFrom = relatedTarget;
  });
  return () => cameFrom?.focus();
}

let isDressed = false;

/** No page has these rules before they are needed. A sheet made by script is allowed by its policy. */
function dress(): void {
  if (isDressed) return;
  isDressed = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
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
