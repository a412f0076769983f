/** A press that changes one part of a page puts the answer in its place, with the same address as without script. */
export function parts(): void {
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-part]')
    if (!link || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey)
      return
    event.preventDefault()
    put(link.href, link.dataset.part ?? '', [link.id, link.closest('li')?.id])
  })
  addEventListener('popstate', () => {
    if (document.querySelector('[data-part-said]')) location.reload()
  })
}

/** The focus stays on what was pressed; when that is gone, on what else can be pressed beside it. */
function focusNear([pressed, row]: readonly (string | undefined)[], part: HTMLElement): void {
  const near =
    (pressed && document.getElementById(pressed)) ||
    (row && document.querySelector<HTMLElement>(`#${row} a[data-part]`))
  if (!near) part.tabIndex = -1
  ;(near || part).focus({ preventScroll: !!near })
}

async function put(href: string, id: string, pressed: readonly (string | undefined)[]): Promise<void> {
  const old = document.getElementById(id)
  const answer = await fetch(href).catch(() => null)
  const page = answer?.ok ? new DOMParser().parseFromString(await answer.text(), 'text/html') : null
  const part = page?.getElementById(id)
  if (!old || !part) {
    location.assign(href)
    return
  }
  old.replaceWith(part)
  history.pushState(null, '', href)
  focusNear(pressed, part)
  const said = document.querySelector(`[data-part-said=${id}]`)
  if (said) said.textContent = part.querySelector('[data-said]')?.textContent ?? ''
}
