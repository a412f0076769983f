const wait = 200
let lists = 0

/** A field for a skill offers names while one types; what one writes oneself stays as it is. */
export function skills(): void {
  for (const field of document.querySelectorAll<HTMLInputElement>('input[data-offers=skills]')) {
    const list = document.createElement('datalist')
    list.id = `skill-names-${++lists}`
    field.after(list)
    field.setAttribute('list', list.id)
    let timer: ReturnType<typeof setTimeout> | undefined
    field.addEventListener('input', () => {
      clearTimeout(timer)
      timer = setTimeout(() => offer(field, list), wait)
    })
  }
}

async function offer(field: HTMLInputElement, list: HTMLDataListElement): Promise<void> {
  const typed = field.value
  const answer = await fetch(`/skills/suggesties?q=${encodeURIComponent(typed)}`).catch(() => null)
  if (!answer?.ok || field.value !== typed) return
  const names: string[] = await answer.json()
  // browsers hide a name in which what was typed does not occur; in its label it does
  list.replaceChildren(
    ...names.map((name) => new Option(name.includes(typed) ? '' : `${name} (${typed})`, name)),
  )
}
