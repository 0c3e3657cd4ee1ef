/** Words in several languages; English where there is no translation yet. */
export const byLanguage =
  <Words>(languages: { readonly en: Words } & Readonly<Record<string, Words>>) =>
  (locale = 'en'): Words =>
    languages[locale.split('-')[0] ?? ''] ?? languages.en;
