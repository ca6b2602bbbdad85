import {
  ICommandService,
  LocaleType,
  LogLevel,
  Univer,
  UniverInstanceType,
  type IWorkbookData,
} from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import {
  CalculationMode,
  UniverDocsPlugin,
  UniverDocsUIPlugin,
  UniverFormulaEnginePlugin,
  UniverNetworkPlugin,
  UniverRenderEnginePlugin,
  UniverSheetsFormulaPlugin,
  UniverSheetsFormulaUIPlugin,
  UniverSheetsNumfmtPlugin,
  UniverSheetsNumfmtUIPlugin,
  UniverSheetsPlugin,
  UniverSheetsUIPlugin,
  UniverUIPlugin,
} from '@univerjs/preset-sheets-core';
import enUS from '@univerjs/preset-sheets-core/locales/en-US';
import viVN from '@univerjs/preset-sheets-core/locales/vi-VN';
import type { Changes } from '../picture/shapes';
import type { Language } from '../texts';
import { hiddenMenus } from './hidden-menus';

/** The mutation with which every calculation begins. */
const CALCULATE = 'formula.mutation.set-formula-calculation-start';

/** The id of the one workbook in the page. */
export const UNIT = 'workbook';

/** Univer in the page: its facade, and its commands. */
export interface Sheets {
  readonly api: FUniver;
  readonly commands: ICommandService;
  create(changes: Changes): void;
}

/**
 * Starts Univer and keeps it from calculating: the one truth about values is the host, so a formula is shown with the
 * result that the host has for it. Its formula plugins are needed for the editor of cells.
 */
export function startUniver(container: string, language: Language): Sheets {
  const locale = language === 'vi' ? LocaleType.VI_VN : LocaleType.EN_US;
  const univer = new Univer({
    locale,
    locales: { [LocaleType.VI_VN]: viVN, [LocaleType.EN_US]: enUS },
    logLevel: LogLevel.ERROR,
  });
  univer.registerPlugin(UniverNetworkPlugin);
  univer.registerPlugin(UniverDocsPlugin, {});
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(UniverUIPlugin, {
    container,
    header: true,
    toolbar: false,
    contextMenu: true,
    menu: hiddenMenus,
  });
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverFormulaEnginePlugin, {});
  univer.registerPlugin(UniverSheetsPlugin, { isRowStylePrecedeColumnStyle: true });
  univer.registerPlugin(UniverSheetsUIPlugin, {
    formulaBar: true,
    disableForceStringAlert: true,
    disableForceStringMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtPlugin, {
    disableTextFormatAlert: true,
    disableTextFormatMark: true,
  });
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.NO_CALCULATION,
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  const api = FUniver.newAPI(univer);
  api.addEvent(api.Event.BeforeCommandExecute, (event) => {
    const ofFormula = (event.options as { fromFormula?: boolean } | undefined)?.fromFormula === true;
    if (event.id === CALCULATE || ofFormula) event.cancel = true;
  });
  return {
    api,
    commands: univer.__getInjector().get(ICommandService),
    create: ({ styles, shown, order }) => {
      const data: Partial<IWorkbookData> = {
        id: UNIT,
        name: '',
        appVersion: '',
        locale,
        styles: { ...styles },
        sheetOrder: [...order],
        sheets: Object.fromEntries(shown.map((sheet) => [sheet.id, sheet as object])),
      };
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    },
  };
}
