import type { Child } from 'hono/jsx'
import { uiTexts } from '#texts/ui.ts'
import { Picture, type PictureName } from './pictures.tsx'
import { useTexts } from './view.tsx'

export type StopState = 'done' | 'now' | 'next' | 'skipped'
export type Stop = { label: string; state: StopState; href?: string; note?: string; picture?: PictureName }

type LineProps = {
  stops: Stop[]
  dot: { label: string; when?: string; reached?: boolean; picture?: PictureName }
  /** The words at the stop of now; a candidate reads "Je bent hier". */
  here?: string
  label?: string
  /** Only marks, the stop of now and the dot in words: for many lines under each other. */
  compact?: boolean
}

/** The way to the dot: stops behind, here and ahead, and the future job at the end. */
export function Line({ stops, dot, here, label, compact }: LineProps) {
  const t = useTexts(uiTexts)
  const words: Record<StopState, string> = {
    done: t.stopDone,
    now: here ?? t.stopNow,
    next: t.stopNext,
    skipped: t.stopSkipped,
  }
  return (
    <div class="way">
      {' '}
      <ol class={compact ? 'line line--compact' : 'line'} aria-label={label}>
        {stops.map((stop) => (
          <li
            class={`line__stop line__stop--${stop.state}`}
            aria-current={stop.state === 'now' ? 'step' : undefined}
          >
            <StopMark state={stop.state} />
            {stop.picture && <Picture name={stop.picture} />}
            <div class="line__words">
              <p class="line__label">{stop.href ? <a href={stop.href}>{stop.label}</a> : stop.label}</p>
              <p class="line__state">{words[stop.state]}</p>
              {stop.note && <p class="line__note">{stop.note}</p>}
            </div>
          </li>
        ))}
        <li class={`line__stop line__stop--dot ${dot.reached ? 'line__stop--reached' : ''}`}>
          <DotMark reached={dot.reached} />
          {dot.picture && <Picture name={dot.picture} />}
          <div class="line__words">
            <p class="line__label">{dot.label}</p>
            {dot.when && <p class="line__note">{dot.when}</p>}
          </div>
        </li>
      </ol>
    </div>
  )
}

const marks: Record<StopState, Child> = {
  done: (
    <>
      <circle cx="14" cy="14" r="10" class="mark__fill" />
      <path d="M9 14.2l3.6 3.6 6.6-7.6" class="mark__tick" />
    </>
  ),
  now: (
    <>
      <circle cx="14" cy="14" r="11.5" class="mark__ring" />
      <circle cx="14" cy="14" r="6" class="mark__fill" />
    </>
  ),
  next: <circle cx="14" cy="14" r="8" class="mark__open" />,
  skipped: (
    <>
      <circle cx="14" cy="14" r="8" class="mark__open mark__open--skipped" stroke-dasharray="3 3" />
      <path d="M10.5 14h7" class="mark__open" />
    </>
  ),
}

function StopMark({ state }: { state: StopState }) {
  return (
    <svg class="line__mark" width="28" height="28" viewBox="0 0 28 28" aria-hidden="true" focusable="false">
      {marks[state]}
    </svg>
  )
}

function DotMark({ reached }: { reached: boolean | undefined }) {
  return (
    <svg
      class="line__mark line__mark--dot"
      width="44"
      height="44"
      viewBox="0 0 44 44"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="22" cy="22" r="21" class="mark__halo" />
      <circle cx="22" cy="22" r="14" class="mark__fill" />
      {reached && <path d="M15.5 22.5l4.5 4.5 8.5-10" class="mark__tick" />}
    </svg>
  )
}
