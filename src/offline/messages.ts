/** What a page says about new versions of the site. */
import { byLanguage } from '../words/by-language.ts';

export const messagesFor = byLanguage({
  en: {
    ready: 'A new version of this site is ready. What you typed is kept.',
    reload: 'Reload now',
    later: 'Later',
  },
});
