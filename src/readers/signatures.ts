/** A format by the bytes it begins with, in hex (`..` is any byte), from `at` (default 0) on. */
export type Signature = { readonly hex: string; readonly at?: number } & (
  | { readonly format: 'pdf' | 'docx' | 'gzip' | 'warc' }
  /** What is said of a format that holds no text we can read. */
  | { readonly name: string }
)

/**
 * Formats that begin with bytes of their own.
 * Source: WHATWG MIME Sniffing §6, and each format's own specification.
 */
export const signatures: readonly Signature[] = [
  { name: 'a PNG image', hex: '89 50 4E 47 0D 0A 1A 0A' },
  { name: 'a JPEG image', hex: 'FF D8 FF' },
  { name: 'a GIF image', hex: '47 49 46 38 37 61' },
  { name: 'a GIF image', hex: '47 49 46 38 39 61' },
  { name: 'a WebP image', hex: '52 49 46 46 .. .. .. .. 57 45 42 50' },
  { name: 'a WAV file', hex: '52 49 46 46 .. .. .. .. 57 41 56 45' },
  { name: 'an AVI file', hex: '52 49 46 46 .. .. .. .. 41 56 49 20' },
  { name: 'a BMP image', hex: '42 4D .. .. .. .. 00 00 00 00' },
  { name: 'a TIFF image', hex: '49 49 2A 00' },
  { name: 'a TIFF image', hex: '4D 4D 00 2A' },
  { name: 'an icon', hex: '00 00 01 00' },
  { name: 'an MP4, HEIC or AVIF file', hex: '66 74 79 70', at: 4 },
  { name: 'an MP3 file', hex: '49 44 33 03' },
  { name: 'an MP3 file', hex: '49 44 33 04' },
  { name: 'an MP3 file', hex: 'FF FB' },
  { name: 'an Ogg file', hex: '4F 67 67 53 00' },
  { name: 'a FLAC file', hex: '66 4C 61 43 00' },
  { name: 'a Matroska or WebM file', hex: '1A 45 DF A3' },
  { format: 'pdf', hex: '25 50 44 46 2D' },
  { name: 'a PostScript file', hex: '25 21 50 53 2D 41 64 6F 62 65' },
  { name: 'an RTF document', hex: '7B 5C 72 74 66' },
  // As all ZIP archives do; its reader looks for the document inside.
  { format: 'docx', hex: '50 4B 03 04' },
  { name: 'an empty ZIP archive', hex: '50 4B 05 06' },
  { name: 'an old Office document', hex: 'D0 CF 11 E0 A1 B1 1A E1' },
  { format: 'gzip', hex: '1F 8B 08' },
  { name: 'a bzip2 archive', hex: '42 5A 68 .. 31 41 59 26 53 59' },
  { name: 'an XZ archive', hex: 'FD 37 7A 58 5A 00' },
  { name: 'a Zstandard archive', hex: '28 B5 2F FD' },
  { name: 'a 7-Zip archive', hex: '37 7A BC AF 27 1C' },
  { name: 'a RAR archive', hex: '52 61 72 21 1A 07' },
  { name: 'a tar archive', hex: '75 73 74 61 72', at: 257 },
  { name: 'an ELF program', hex: '7F 45 4C 46' },
  { name: 'a Windows program', hex: '4D 5A 90 00' },
  { name: 'a Mach-O program', hex: 'CF FA ED FE' },
  { name: 'a Java class or Mach-O program', hex: 'CA FE BA BE' },
  { name: 'a WebAssembly module', hex: '00 61 73 6D' },
  { name: 'an SQLite database', hex: '53 51 4C 69 74 65 20 66 6F 72 6D 61 74 20 33 00' },
  { name: 'a Parquet file', hex: '50 41 52 31' },
  { name: 'a font', hex: '77 4F 46 46' },
  { name: 'a font', hex: '77 4F 46 32' },
  { name: 'a font', hex: '00 01 00 00' },
  { format: 'warc', hex: '57 41 52 43 2F 31 2E' },
  { format: 'warc', hex: '57 41 52 43 2F 30 2E' },
  { name: 'UTF-32 text', hex: 'FF FE 00 00' },
  { name: 'UTF-32 text', hex: '00 00 FE FF' },
]
