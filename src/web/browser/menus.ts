const layered = 'details.account[open], details.more[open]'

/** A menu that lies over the page closes with Escape and with a click beside it. */
export function menus(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return
    for (const menu of open()) {
      const inside = menu.contains(document.activeElement)
      menu.open = false
      if (inside) menu.querySelector('summary')?.focus()
    }
  })
  addEventListener('click', (event) => {
    for (const menu of open()) if (!menu.contains(event.target as Node)) menu.open = false
  })
}

const open = () => document.querySelectorAll<HTMLDetailsElement>(layered)
