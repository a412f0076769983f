/**
 * A name or skill as it is compared: without accents, capitals or spaces too many.
 * In: any text. Out: the folded text; two texts are the same to a reader when these are equal.
 */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim()
}
