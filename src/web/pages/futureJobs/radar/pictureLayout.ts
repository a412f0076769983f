import type { RadarMonth } from '#planning/radar/radar.ts'

/** Sizes in the drawing's own units. */
export const column = 84
export const margin = 16
export const ground = 176
const tallest = 120
export const seatsGround = 272
export const hoursGround = 344
const low = 36
export const height = 356

export type Bar = { readonly y: number; readonly height: number }

export type MonthDrawing = {
  readonly row: RadarMonth
  readonly x: number
  readonly sure: Bar
  readonly doubtful: Bar
  readonly onTheWay: Bar
  readonly capacity: Bar
  readonly taken: Bar
  readonly available: Bar
  readonly asked: Bar
}

/**
 * Where the bars of each month stand: people on one scale, seats and hours each on its own.
 * In: the months. Out: bars from the ground up, and the width of the whole.
 */
export function layoutRadar(months: readonly RadarMonth[]): { width: number; months: MonthDrawing[] } {
  const most = (of: (row: RadarMonth) => number) => Math.max(1, ...months.map(of))
  const people = most(({ promised, onTheWay }) => Math.max(promised.sure + promised.doubtful, onTheWay))
  const seats = most((row) => Math.max(row.seats.capacity, row.seats.taken))
  const hours = most((row) => Math.max(row.hours.asked, row.hours.available ?? 0))
  const bar = (from: number, value: number, scale: number, size: number): Bar => {
    const tall = (value / scale) * size
    return { y: from - tall, height: tall }
  }
  return {
    width: margin * 2 + months.length * column,
    months: months.map((row, at) => {
      const sure = bar(ground, row.promised.sure, people, tallest)
      return {
        row,
        x: margin + at * column,
        sure,
        doubtful: bar(sure.y, row.promised.doubtful, people, tallest),
        onTheWay: bar(ground, row.onTheWay, people, tallest),
        capacity: bar(seatsGround, row.seats.capacity, seats, low),
        taken: bar(seatsGround, row.seats.taken, seats, low),
        available: bar(hoursGround, row.hours.available ?? 0, hours, low),
        asked: bar(hoursGround, row.hours.asked, hours, low),
      }
    }),
  }
}
