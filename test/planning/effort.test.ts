import { describe, expect, it } from 'vitest'
import { effortOfIterations, effortOfSeconds, partOf } from '#planning/effort.ts'

/** Steps that each take so long, until the effort is spent. */
function runOf(seconds: number, millisecondsAStep: number) {
  let now = 1000
  let looks = 0
  let steps = 0
  const clock = () => {
    looks += 1
    return now
  }
  const effort = effortOfSeconds(clock, seconds, 1)
  while (!effort.isSpent()) {
    steps += 1
    now += millisecondsAStep
  }
  return { took: now - 1000, steps, looks }
}

describe('an effort of seconds', () => {
  it('ends within a step when steps are long', () => {
    for (const long of [20, 100, 700]) {
      const { took } = runOf(1, long)
      expect(took).toBeGreaterThanOrEqual(1000)
      expect(took).toBeLessThan(1000 + long + 1)
    }
  })

  it('seldom looks at the clock when steps are short', () => {
    const { took, steps, looks } = runOf(1, 0.01)
    expect(looks).toBeLessThan(steps / 60)
    expect(took).toBeLessThan(1001)
  })

  it('looks more often when steps become long on the way', () => {
    let now = 0
    const effort = effortOfSeconds(() => now, 60, 1)
    for (let step = 0; step < 1000; step += 1) {
      now += 0.001
      effort.isSpent()
    }
    while (!effort.isSpent()) now += 500
    expect(now).toBeLessThan(70_000 + 30_000)
    expect(effort.secondsLeft?.()).toBe(0)
    const stillLate = effortOfSeconds(
      () => now,
      1,
      1,
      () => true,
    )
    expect(stillLate.isSpent()).toBe(true)
  })
})

describe('a part of an effort', () => {
  const stepsOf = (effort: { isSpent: () => boolean }) => {
    let steps = 0
    while (!effort.isSpent()) steps += 1
    return steps
  }

  it('ends where its share ends, and leaves the rest to others', () => {
    const whole = effortOfIterations(100, 1)
    expect(stepsOf(partOf(whole, 0.8))).toBe(79)
    expect(whole.used()).toBeCloseTo(0.8)
    expect(stepsOf(partOf(whole, 1, 5))).toBe(5)
    expect(stepsOf(whole)).toBe(15)
    expect(whole.used()).toBe(1)
    expect(stepsOf(partOf(whole, 1))).toBe(0)
  })

  it('goes by the clock of the whole', () => {
    let now = 0
    const whole = effortOfSeconds(() => now, 10, 1)
    const part = partOf(whole, 0.5)
    expect(part.secondsLeft?.()).toBe(5)
    while (!part.isSpent()) now += 500
    expect(now).toBe(5_000)
    expect([part.secondsLeft?.(), whole.secondsLeft?.()]).toEqual([0, 5])
    expect(whole.isSpent()).toBe(false)
  })
})
