type Answer = { ok: boolean; saved?: string; version?: number; message?: string; key?: string }

const pause = 1200
const retry = 15_000

/** Saves every form with `data-autosave` shortly after someone stops writing, and says so. */
export function autosave(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-autosave]')) watch(form)
}

function watch(form: HTMLFormElement): void {
  let kept = contents(form)
  let tried = kept
  let timer: ReturnType<typeof setTimeout> | undefined
  let running = false
  let stopped = false

  const later = (wait: number) => {
    clearTimeout(timer)
    timer = setTimeout(save, wait)
  }

  const save = async (leaving = false) => {
    clearTimeout(timer)
    const now = contents(form)
    if (now === kept || stopped) return
    if (running && !leaving) return later(pause)
    // Other words under an old key would be taken for a repetition, and be lost.
    if (now !== tried) renewKey(form)
    tried = now
    running = true
    say(form, 'saving')
    try {
      const answer = await send(form)
      if (answer.ok) {
        kept = now
        accept(form, answer)
        say(form, 'saved', answer.saved, answer.message)
      } else say(form, 'refused', undefined, answer.message)
    } catch {
      say(form, 'unsaved')
      later(retry)
    } finally {
      running = false
    }
  }

  form.addEventListener('input', () => later(pause))
  form.addEventListener('focusout', (event) => {
    // On the way to the form's own button the words under it must not change: the button would move from under the press.
    if (event.relatedTarget instanceof HTMLButtonElement && form.contains(event.relatedTarget)) return
    void save()
  })
  form.addEventListener('submit', () => {
    stopped = true
    clearTimeout(timer)
  })
  addEventListener('pagehide', () => void save(true))
  addEventListener('pageshow', () => {
    stopped = false
  })
}

/** What someone wrote: all fields but the hidden ones of the form itself. */
function contents(form: HTMLFormElement): string {
  const fields = [...new FormData(form)].filter(([name]) => !name.startsWith('_'))
  return JSON.stringify(fields)
}

async function send(form: HTMLFormElement): Promise<Answer> {
  const body = new URLSearchParams()
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value)
  const answer = await fetch(form.action, {
    method: 'POST',
    headers: { Accept: 'application/json' },
    body,
    // Lets the last save finish when the page is left.
    keepalive: true,
  })
  return answer.json()
}

function accept(form: HTMLFormElement, answer: Answer): void {
  const version = hidden(form, '_version')
  if (version && answer.version !== undefined) version.value = String(answer.version)
  renewKey(form, answer.key)
}

function renewKey(form: HTMLFormElement, key?: string): void {
  const field = hidden(form, '_key')
  if (field) field.value = key ?? crypto.randomUUID?.() ?? field.value
}

const hidden = (form: HTMLFormElement, name: string) =>
  form.querySelector<HTMLInputElement>(`input[type=hidden][name=${name}]`)

type State = 'saving' | 'saved' | 'unsaved' | 'refused'

/** The words come from the page itself. */
function say(form: HTMLFormElement, state: State, time = '', message?: string): void {
  const place = form.querySelector<HTMLOutputElement>('output[data-saved]')
  if (!place) return
  place.dataset.state = state === 'refused' ? 'unsaved' : state
  const words = [message, place.dataset[state]?.replace('{time}', time)]
  place.textContent = words.filter(Boolean).join(' ')
}
