import { chooseLanguage, openedByExcel } from '../../src/taskpane/surroundings';

describe('the language of the pane', () => {
  test.each([
    ['', undefined, 'vi'],
    ['', 'vi-VN', 'vi'],
    ['', 'en-US', 'en'],
    ['', 'EN-gb', 'en'],
    ['', 'fr-FR', 'vi'],
    ['?lang=en', undefined, 'en'],
    ['?lang=en', 'vi-VN', 'en'],
    ['?lang=vi', 'en-US', 'vi'],
    ['?lang=enigma', undefined, 'vi'],
  ] as const)('for the address "%s" and an Office in %s is %s', (query, office, language) => {
    expect(chooseLanguage(query, office)).toBe(language);
  });
});

describe('whether Excel opened the pane', () => {
  test.each([
    ['?_host_Info=Excel$Win32$16.01$vi-VN$$$$0', true],
    ['?lang=en&_host_Info=Excel$Web$16.01$vi-VN', true],
    ['?_host_Info=Word$Win32$16.01$vi-VN', false],
    ['?x_host_Info=Excel$Win32', false],
    ['', false],
  ])('is seen in the address "%s": %s', (query, excel) => {
    expect(openedByExcel(query)).toBe(excel);
  });
});
