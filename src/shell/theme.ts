/** The theme in the browser: "light" or "dark" if the reader chose, else what the system says. */
const key = 'staircase-theme';
const system = matchMedia('(prefers-color-scheme: dark)');

export function chosenTheme(): string {
  try {
    return localStorage.getItem(key) ?? 'auto';
  } catch {
    return 'auto';
  }
}

export function chooseTheme(theme: string): void {
  try {
    if (theme === 'auto') localStorage.removeItem(key);
    else localStorage.setItem(key, theme);
  } catch {
    // Storage can be switched off; the choice then lasts until the next page.
  }
  show(theme);
  for (const select of document.querySelectorAll<HTMLSelectElement>('theme-select select'))
    select.value = theme;
}

export function followSystem(): void {
  system.addEventListener('change', () => {
    if (chosenTheme() === 'auto') show('auto');
  });
}

function show(theme: string): void {
  const systemTheme = system.matches ? 'dark' : 'light';
  document.documentElement.dataset.theme = theme === 'auto' ? systemTheme : theme;
}
