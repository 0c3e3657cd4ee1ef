/** What a Word file says about itself; written here, because `docx` would date it to the second. */
import { fileWords as words } from '../messages.ts';

/** The part of the file that holds it. */
export const propertiesPath = 'docProps/core.xml';

const dublinCore = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

export const properties = (title: string): string =>
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
  `<cp:coreProperties ${dublinCore}>` +
  `<dc:title>${escaped(title)}</dc:title><dc:creator>${words.siteName}</dc:creator>` +
  `<dc:language>${words.language}</dc:language></cp:coreProperties>`;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
