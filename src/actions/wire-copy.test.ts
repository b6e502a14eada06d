import { expect, test } from 'vitest'
import { packFor } from '#languages/index'
import { isPerson, isWireCopy } from '#stages/compare-byline/agencies'
import { analyze } from './analyze.ts'

const read = async (text: string) => {
  const analysis = await analyze({ text })
  if ('error' in analysis) throw new Error(analysis.error.message)
  const pack = packFor(analysis.language.tag)
  return {
    wire: isWireCopy(analysis, pack),
    persons: analysis.authors.filter((author) => isPerson(author, pack)).map(({ name }) => name),
  }
}

const en =
  'The ministry tightened its export controls on chips on Tuesday, officials said in the capital.'
const de =
  'Das Ministerium hat am Dienstag die Ausfuhrregeln für Chips verschärft, wie Beamte in Berlin sagten.'
const fr =
  'Le ministère a durci mardi les règles d’exportation des puces, ont indiqué des responsables à Paris.'
const es =
  'El ministerio endureció el martes las normas de exportación de chips, dijeron funcionarios en Madrid.'
const ru =
  'Министерство во вторник ужесточило правила экспорта микросхем, сообщили чиновники в столице.'
const zh =
  '商务部周二收紧了芯片出口管制，官员在北京表示，新规将于下月生效，企业需要重新申请许可证。'
const ja =
  '経済産業省は火曜日、半導体の輸出規制を強化したと当局者が東京で述べた。新しい規則は来月から施行される。'

test.for([
  [`Ministry tightens the export rules for chips\n\nBy Reuters\n\n${en}\n\n${en} ${en}`],
  [
    `Ministry tightens the export rules for chips\n\nBy Ottavia Brandt, Reuters\n\n${en}\n\n${en} ${en}`,
  ],
  [
    `Ministry tightens the export rules for chips\n\nBy Ottavia Brandt\n\nWASHINGTON (AP) — ${en}\n\n${en} ${en}`,
  ],
  [
    `Ministerium verschärft die Ausfuhrregeln für Chips\n\nVon Ottavia Brandt\n\nBERLIN (dpa) - ${de}\n\n${de} ${de}`,
  ],
  [
    `Le ministère durcit les règles d’exportation des puces\n\nPar Ottavia Brandt avec AFP\n\n${fr}\n\n${fr} ${fr}`,
  ],
  [`El ministerio endurece las normas de exportación de chips\n\nPor EFE\n\n${es}\n\n${es} ${es}`],
  [`商务部收紧芯片出口管制\n\n来源：新华社\n\n${zh}\n\n${zh} ${zh}`],
])('an agency is named: %s', async ([text = '']) => {
  expect((await read(text)).wire).toBe(true)
})

test.for([
  [
    `Ministry tightens the export rules for chips\n\nBy Ottavia Brandt, staff reporter\n\n${en}\n\n${en} ${en}`,
    'Ottavia Brandt',
  ],
  [
    `Ministry tightens the export rules for chips\n\nBy Ottavia Brandt\n\n${en}\n\n${en} ${en} Reuters reported it first.`,
    'Ottavia Brandt',
  ],
  [
    `Ministerium verschärft die Ausfuhrregeln für Chips\n\nVon Ottavia Brandt\n\n${de}\n\n${de} ${de}`,
    'Ottavia Brandt',
  ],
  [
    `Le ministère durcit les règles d’exportation des puces\n\nPar Ottavia Brandt\n\n${fr}\n\n${fr} ${fr}`,
    'Ottavia Brandt',
  ],
  [
    `El ministerio endurece las normas de exportación de chips\n\nPor Ottavia Brandt\n\n${es}\n\n${es} ${es}`,
    'Ottavia Brandt',
  ],
  [
    `Министерство ужесточило правила экспорта микросхем\n\nАвтор: Оттавия Брандт\n\n${ru}\n\n${ru} ${ru}`,
    'Оттавия Брандт',
  ],
  [`商务部收紧芯片出口管制\n\n记者 李晓明\n\n${zh}\n\n${zh} ${zh}`, '李晓明'],
  [`経産省、半導体の輸出規制を強化\n\n文：山田太郎\n\n${ja}\n\n${ja} ${ja}`, '山田太郎'],
])('no agency is named, but a person: %s', async ([text = '', name = '']) => {
  expect(await read(text)).toEqual({ wire: false, persons: [name] })
})
