/** Width and height of a PNG or GIF; nothing for other files, which this library does not look into. */
export function imageSize(bytes: Uint8Array): { width: number; height: number } | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (file.length > 24 && file.readUInt32BE(0) === 0x89504e47) {
    return { width: file.readUInt32BE(16), height: file.readUInt32BE(20) };
  }
  if (file.length > 10 && file.toString('latin1', 0, 4) === 'GIF8') {
    return { width: file.readUInt16LE(6), height: file.readUInt16LE(8) };
  }
  return undefined;
}
