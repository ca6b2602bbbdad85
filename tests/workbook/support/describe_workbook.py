#!/usr/bin/env python3
"""Everything openpyxl sees in a workbook, as JSON: the second opinion on what a write left unchanged.

    python3 describe_workbook.py FILE
"""

import json
import sys

from openpyxl import load_workbook


def plain(value):
    return value if isinstance(value, (int, float, str, bool, type(None))) else str(value)


def look(cell):
    return {
        "format": cell.number_format,
        "font": [cell.font.name, cell.font.sz, cell.font.b, cell.font.i, cell.font.u, plain(cell.font.color and cell.font.color.rgb)],
        "fill": [cell.fill.patternType, plain(cell.fill.fgColor.rgb)],
        "border": [side and side.style for side in (cell.border.left, cell.border.right, cell.border.top, cell.border.bottom)],
        "alignment": [cell.alignment.horizontal, cell.alignment.vertical, cell.alignment.wrapText, cell.alignment.textRotation],
        "locked": cell.protection.locked,
        "base": cell._style.xfId,
    }


def cells(sheet):
    found = {}
    for row in sheet.iter_rows(max_row=200, max_col=60):
        for cell in row:
            if cell.value is None and not cell.has_style:
                continue
            found[cell.coordinate] = {
                "value": plain(cell.value),
                "type": cell.data_type,
                "look": look(cell),
                "comment": cell.comment and cell.comment.text,
                "link": cell.hyperlink and cell.hyperlink.location,
            }
    return found


def describe(sheet):
    setup, margins = sheet.page_setup, sheet.page_margins
    return {
        "state": sheet.sheet_state,
        "cells": cells(sheet),
        "merges": sorted(str(area) for area in sheet.merged_cells.ranges),
        "widths": {letters: size.width for letters, size in sorted(sheet.column_dimensions.items())},
        "heights": {row: size.height for row, size in sorted(sheet.row_dimensions.items())},
        "hiddenRows": [row for row, size in sorted(sheet.row_dimensions.items()) if size.hidden],
        "freeze": sheet.freeze_panes,
        "selected": sheet.sheet_view.tabSelected,
        "conditional": sorted(f"{block.sqref} {rule.type} {rule.formula}" for block in sheet.conditional_formatting for rule in block.rules),
        "validations": [[str(v.sqref), v.type, v.formula1, v.error] for v in sheet.data_validations.dataValidation],
        "tables": dict(sheet.tables.items()),
        "images": len(sheet._images),
        "charts": len(sheet._charts),
        "protection": [sheet.protection.sheet, sheet.protection.password],
        "filter": sheet.auto_filter.ref,
        "print": {
            "area": plain(sheet.print_area),
            "rows": sheet.print_title_rows,
            "orientation": setup.orientation,
            "paper": setup.paperSize,
            "fit": [sheet.sheet_properties.pageSetUpPr and sheet.sheet_properties.pageSetUpPr.fitToPage, setup.fitToWidth, setup.fitToHeight],
            "margins": [margins.top, margins.bottom, margins.left, margins.right],
            "header": [sheet.oddHeader.left.text, sheet.oddHeader.center.text, sheet.oddHeader.right.text],
            "headerFont": [sheet.oddHeader.center.font, sheet.oddHeader.center.size],
            "firstHeader": [sheet.HeaderFooter.differentFirst, sheet.firstHeader.center.text],
        },
    }


def main(path):
    book = load_workbook(path)
    names = {}
    for name in book.defined_names.definedName:
        names[f"{name.localSheetId}/{name.name}"] = [name.attr_text, name.hidden]
    json.dump(
        {
            "sheets": [[sheet.title, describe(sheet)] for sheet in book.worksheets],
            "order": book.sheetnames,
            "active": book.index(book.active),
            "names": names,
            "styles": sorted(book.named_styles),
            "title": book.properties.title,
        },
        sys.stdout,
        ensure_ascii=False,
    )


if __name__ == "__main__":
    main(sys.argv[1])
