import type { Child } from 'hono/jsx'

export type Tone = 'neutral' | 'good' | 'warn' | 'bad' | 'own'

/** Small shapes that stand beside a word, so that a state is never told by colour alone. */
const drawings = {
  ring: <circle cx="8" cy="8" r="5.5" class="shape__line" />,
  dot: <circle cx="8" cy="8" r="6" class="shape__fill" />,
  half: (
    <>
      <circle cx="8" cy="8" r="5.5" class="shape__line" />
      <path d="M8 2.5a5.5 5.5 0 0 1 0 11z" class="shape__fill" />
    </>
  ),
  check: <path d="M2.5 8.5l4 4 7-9" class="shape__line" />,
  cross: <path d="M3.5 3.5l9 9M12.5 3.5l-9 9" class="shape__line" />,
  bang: (
    <>
      <path d="M8 2L15 14H1z" class="shape__line" />
      <path d="M8 6.5v3.5M8 11.9v.2" class="shape__line" />
    </>
  ),
  diamond: <path d="M8 1.5L14.5 8 8 14.5 1.5 8z" class="shape__fill" />,
  dashed: <circle cx="8" cy="8" r="5.5" class="shape__line shape__line--dashed" stroke-dasharray="2 3" />,
} as const satisfies Record<string, Child>

export type ShapeName = keyof typeof drawings

export const shapeOfTone: Record<Tone, ShapeName> = {
  neutral: 'ring',
  good: 'check',
  warn: 'half',
  bad: 'bang',
  own: 'diamond',
}

export function Shape({ name }: { name: ShapeName }) {
  return (
    <svg class="shape" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      {drawings[name]}
    </svg>
  )
}
