/**
 * A ZIP file, such as Word and Excel files are, without the times at which its entries were
 * written, so that the same content is the same file. The entries are found from the end, as the
 * format prescribes (APPNOTE 4.3.12 and 4.3.16; without ZIP64, which takes 4 GB).
 */

/** 1 January 1980, 0:00: where the time of the format begins. */
const beginning = 0x0021_0000;

const endOfDirectory = 0x06054b50;

export function undated(zip: Buffer): Buffer {
  const file = Buffer.from(zip);
  let end = file.length - 22;
  while (end > 0 && file.readUInt32LE(end) !== endOfDirectory) end--;
  const entries = file.readUInt16LE(end + 10);
  let entry = file.readUInt32LE(end + 16);
  for (let count = 0; count < entries; count++) {
    file.writeUInt32LE(beginning, entry + 12);
    file.writeUInt32LE(beginning, file.readUInt32LE(entry + 42) + 10);
    const lengths = [28, 30, 32].map((at) => file.readUInt16LE(entry + at));
    entry += lengths.reduce((sum, length) => sum + length, 46);
  }
  return file;
}
