// A workbook as an office's spreadsheet program writes it, made in the test: sheets of rows, with merged cells.
import { crc32 } from 'node:zlib';

/** A sheet: its name, its rows, and ranges that are one cell, such as `A1:C1`. */
export type Sheet = {
  name: string;
  rows: readonly (readonly string[])[];
  merged?: readonly string[];
};

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const REL = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

const text = (value: string) => value.replace(/[&<>]/g, (one) => `&#${one.charCodeAt(0)};`);
const columnOf = (at: number) => String.fromCharCode(65 + at);

function sheetOf({ rows, merged = [] }: Sheet): string {
  const row = (cells: readonly string[], r: number) => {
    const cell = (value: string, c: number) =>
      `<c r="${columnOf(c)}${r + 1}" t="inlineStr"><is><t>${text(value)}</t></is></c>`;
    return `<row r="${r + 1}">${cells.map((value, c) => (value ? cell(value, c) : '')).join('')}</row>`;
  };
  const ranges = merged.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
  const merges = ranges && `<mergeCells count="${merged.length}">${ranges}</mergeCells>`;
  return `${HEAD}<worksheet xmlns="${MAIN}"><sheetData>${rows.map(row).join('')}</sheetData>${merges}</worksheet>`;
}

/** The workbook's bytes. */
export function workbook(...sheets: Sheet[]): Buffer {
  const each = (of: (sheet: Sheet, n: number) => string) =>
    sheets.map((sheet, i) => of(sheet, i + 1)).join('');
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  return zip({
    '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${type}.sheet.main+xml"/>${each((_, n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${type}.worksheet+xml"/>`)}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${REL}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${REL}"><sheets>${each(({ name }, n) => `<sheet name="${text(name)}" sheetId="${n}" r:id="rId${n}"/>`)}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each((_, n) => `<Relationship Id="rId${n}" Type="${REL}/worksheet" Target="worksheets/sheet${n}.xml"/>`)}</Relationships>`,
    ...Object.fromEntries(sheets.map((sheet, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheetOf(sheet)])),
  });
}

// Stored, not deflated: the reader does not mind.
function zip(files: Record<string, string>): Buffer {
  const bodies: Buffer[] = [];
  const index: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of Object.entries(files)) {
    const [path, body] = [Buffer.from(name), Buffer.from(content)];
    const about = Buffer.alloc(26);
    about.writeUInt16LE(20, 0);
    about.writeUInt32LE(crc32(body), 10);
    about.writeUInt32LE(body.length, 14);
    about.writeUInt32LE(body.length, 18);
    about.writeUInt16LE(path.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    bodies.push(Buffer.from('PK\x03\x04', 'latin1'), about, path, body);
    index.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), about, place, path);
    offset += 4 + about.length + path.length + body.length;
  }
  const directory = Buffer.concat(index);
  const end = Buffer.alloc(18);
  const count = Object.keys(files).length;
  end.writeUInt16LE(count, 4);
  end.writeUInt16LE(count, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...bodies, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}
