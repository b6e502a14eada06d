import type { Frame } from '#model/frame'
import type { FrameRule, ReadyRule } from '../frame.ts'
import { readied } from '../frame.ts'
import { control } from './control.ts'
import { easing } from './easing.ts'
import { enforcement } from './enforcement.ts'
import { evasion } from './evasion.ts'
import { impact } from './impact.ts'
import { investment } from './investment.ts'
import { launch } from './launch.ts'
import { licence } from './licence.ts'
import { listing } from './listing.ts'
import { outlook } from './outlook.ts'
import { performance } from './performance.ts'
import { position } from './position.ts'
import { price } from './price.ts'
import { production } from './production.ts'
import { repurposing } from './repurposing.ts'
import { retaliation } from './retaliation.ts'
import { sale } from './sale.ts'
import { substitution } from './substitution.ts'
import { supply } from './supply.ts'

/** The frames in order of precedence: where two are equally well witnessed, the earlier one stands. */
export const frameRules: readonly FrameRule[] = [
  listing,
  retaliation,
  repurposing,
  enforcement,
  easing,
  licence,
  evasion,
  control,
  impact,
  price,
  launch,
  substitution,
  production,
  investment,
  supply,
  sale,
  performance,
  position,
  outlook,
]

const byFrame = new Map(frameRules.map((rule) => [rule.frame, readied(rule)]))

/** What a frame means. Every frame has its rule; a test says so. */
export const ruleOf = (frame: Frame): ReadyRule => {
  const rule = byFrame.get(frame)
  if (!rule) throw new Error(`No rule for frame ${frame}`)
  return rule
}

const places = new Map(frameRules.map(({ frame }, index) => [frame, index]))

/** Place in the order of precedence, 0 first. */
export const precedenceOf = (frame: Frame): number => places.get(frame) ?? -1
