import { qualify } from '../xml/edit';
import { FONT, type Look } from './look';

/** Builds an element in the prefix of its part; `attributes` begin with a space where there are any. */
export type Make = (local: string, attributes: string, content?: string) => string;

export function maker(prefix: string): Make {
  return (local, attributes, content = '') => {
    const name = qualify(prefix, local);
    return content === '' ? `<${name}${attributes}/>` : `<${name}${attributes}>${content}</${name}>`;
  };
}

export function fontXml(make: Make, look: Look): string {
  const parts = [
    look.bold ? make('b', '') : '',
    look.italic ? make('i', '') : '',
    look.underline ? make('u', '') : '',
    make('sz', ` val="${look.size}"`),
    look.colour === undefined ? '' : make('color', ` rgb="FF${look.colour}"`),
    make('name', ` val="${FONT}"`),
    make('family', ' val="1"'),
  ];
  return make('font', '', parts.join(''));
}

export function fillXml(make: Make, colour: string): string {
  const inside = make('fgColor', ` rgb="FF${colour}"`) + make('bgColor', ' indexed="64"');
  return make('fill', '', make('patternFill', ' patternType="solid"', inside));
}

export function borderXml(make: Make, bordered: boolean): string {
  const side = (local: string): string =>
    bordered ? make(local, ' style="thin"', make('color', ' auto="1"')) : make(local, '');
  return make('border', '', ['left', 'right', 'top', 'bottom'].map(side).join('') + make('diagonal', ''));
}

/** A fill without a colour of its own. */
export function patternXml(make: Make, pattern: 'none' | 'gray125'): string {
  return make('fill', '', make('patternFill', ` patternType="${pattern}"`));
}

/** The places of a format's pieces in their sections; `base` is the cell style it rests on. */
export interface FormatIds {
  readonly numFmt: number;
  readonly font: number;
  readonly fill: number;
  readonly border: number;
  readonly base: number | undefined;
}

/** A cell format (xf). */
export function formatXml(make: Make, look: Look, ids: FormatIds): string {
  const attributes = [
    ` numFmtId="${ids.numFmt}" fontId="${ids.font}" fillId="${ids.fill}" borderId="${ids.border}"`,
    ids.base === undefined ? '' : ` xfId="${ids.base}"`,
    ids.numFmt === 0 ? '' : ' applyNumberFormat="1"',
    ' applyFont="1"',
    look.fill === undefined ? '' : ' applyFill="1"',
    look.bordered ? ' applyBorder="1"' : '',
    ' applyAlignment="1"',
  ];
  const wrap = look.wrap ? ' wrapText="1"' : '';
  const alignment = make('alignment', ` horizontal="${look.horizontal}" vertical="center"${wrap}`);
  return make('xf', attributes.join(''), alignment);
}
