/** The key `/` goes to the search box, unless someone is writing. */
export function slash(): void {
  addEventListener('keydown', (event) => {
    const at = event.target as HTMLElement
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return
    if (at.isContentEditable || at.matches('input, select, textarea')) return
    const box = document.querySelector<HTMLInputElement>('input[data-search]')
    if (!box) return
    event.preventDefault()
    box.focus()
    box.select()
  })
}
