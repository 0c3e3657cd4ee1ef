/**
 * Sheets of Excel on paper: as wide as the page, with the head of the table on each. On the screen
 * their rows grow with what is typed into them.
 */
import type writeExcelFile from 'write-excel-file/node';

type Options = NonNullable<Parameters<typeof writeExcelFile>[1]>;
type Feature = NonNullable<Options['features']>[number];

/** @param names of the sheets, in their order */
export const printable = (names: readonly string[]): Feature => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform: (xml) => {
          const root = /<worksheet[^>]*>/.exec(xml)?.[0] ?? '';
          const fits = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
          return xml
            .replace(root, `${root}${fits}`)
            .replace('<pageSetup ', '<pageSetup fitToHeight="0" ')
            .replaceAll(' customHeight="1"', '');
        },
      },
      'xl/workbook.xml': {
        transform: (xml) =>
          xml.replace(
            '<definedNames/>',
            `<definedNames>${names.map(headOf).join('')}</definedNames>`,
          ),
      },
    },
  },
});

/** Of a sheet the row that is printed on each page. */
const headOf = (name: string, at: number): string =>
  `<definedName name="_xlnm.Print_Titles" localSheetId="${at}">` +
  `'${escaped(name.replaceAll("'", "''"))}'!$1:$1</definedName>`;

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
