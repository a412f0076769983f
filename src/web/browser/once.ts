/** A form that is on its way is not sent again by a second click; coming back to the page frees it. */
export function once(): void {
  document.addEventListener('submit', (event) => {
    const form = event.target as HTMLFormElement
    if (form.method !== 'post') return
    if (form.dataset.busy !== undefined) {
      event.preventDefault()
      return
    }
    form.dataset.busy = ''
    event.submitter?.setAttribute('aria-busy', 'true')
    // A download or a lost connection leaves the page standing: then trying again must work.
    setTimeout(() => free(form), 8000)
  })
  addEventListener('pageshow', () => {
    for (const form of document.querySelectorAll<HTMLFormElement>('form[data-busy]')) free(form)
  })
}

function free(form: HTMLFormElement): void {
  delete form.dataset.busy
  for (const button of form.querySelectorAll('[aria-busy]')) button.removeAttribute('aria-busy')
}
