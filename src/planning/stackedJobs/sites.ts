import type { Part } from './instance.ts'

/** A point on the map, in degrees. */
export type Point = { readonly latitude: number; readonly longitude: number }

const kmPerDegree = 111.2

/**
 * Sites in minutes east and north, as the planner has them.
 * In: points (null where nobody said where it is), minutes a kilometre takes in a straight line. Out: for each its site,
 * counted from the middle of all; a site that nobody knows lies in the middle.
 */
export function sitesInMinutes(points: readonly (Point | null)[], minutesPerKm: number): Part['site'][] {
  const known = points.filter((point) => point !== null)
  const middle = {
    latitude: mean(known.map((point) => point.latitude)),
    longitude: mean(known.map((point) => point.longitude)),
  }
  // degrees of longitude lie closer together away from the equator
  const shrink = Math.cos((middle.latitude * Math.PI) / 180)
  return points.map((point) =>
    point
      ? [
          (point.longitude - middle.longitude) * shrink * kmPerDegree * minutesPerKm,
          (point.latitude - middle.latitude) * kmPerDegree * minutesPerKm,
        ]
      : [0, 0],
  )
}

const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

const written = /^\s*(\d{2}(?:[.,]\d+)?)\s*[,;\s]\s*(\d(?:[.,]\d+)?)\s*$/

/** A point as a map gives it: '52.5185, 5.4714'. Out: null when it is none in the Netherlands or near it. */
export function readPoint(text: string): Point | null {
  const found = written.exec(text)
  if (!found) return null
  const [latitude, longitude] = [found[1], found[2]].map((one) => Number((one ?? '').replace(',', '.')))
  if (latitude === undefined || longitude === undefined) return null
  const isNear = latitude >= 50 && latitude <= 54 && longitude >= 3 && longitude <= 8
  return isNear ? { latitude, longitude } : null
}
