/**
 * Languages (BCP 47) in which people and firms of a country write their own names, by ISO 3166-1
 * code: what such a page prints is the original, not somebody's spelling of it.
 */
export const tongues: Readonly<Record<string, readonly string[]>> = {
  AE: ['ar'],
  BY: ['ru'],
  CN: ['zh-Hans'],
  EG: ['ar'],
  HK: ['zh-Hant'],
  JP: ['ja'],
  KR: ['ko'],
  RU: ['ru'],
  SA: ['ar'],
  TW: ['zh-Hant'],
  UA: ['uk'],
}
