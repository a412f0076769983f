/** A text box grows with its text. Its height is given in rows, since inline style is forbidden. */
export function grow(): void {
  for (const box of document.querySelectorAll('textarea')) {
    stretch(box)
    box.addEventListener('input', () => stretch(box))
  }
}

const most = 30

function stretch(box: HTMLTextAreaElement): void {
  while (box.scrollHeight > box.clientHeight && box.rows < most) box.rows += 1
}
