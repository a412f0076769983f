/** A component of an iCalendar file: its properties and what stands in it. */
export type Component = {
  name: string
  properties: { name: string; parameters: Record<string, string>; value: string }[]
  components: Component[]
}

const bytes = new TextEncoder()

/** Reads an iCalendar file as strictly as RFC 5545 writes it; throws with the line that is wrong. */
export function readCalendar(text: string): Component {
  if (!text.endsWith('\r\n')) throw new Error('the last line has no end')
  const lines = text.slice(0, -2).split('\r\n')
  for (const line of lines) {
    if (bytes.encode(line).length > 75) throw new Error(`longer than 75 bytes: ${line}`)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: a content line may not hold them
    if (/[\u0000-\u0008\u000A-\u001F\u007F]/.test(line)) throw new Error(`a control character: ${line}`)
    if (!line.isWellFormed()) throw new Error(`half a character: ${line}`)
  }
  const open: Component[] = [{ name: 'root', properties: [], components: [] }]
  for (const line of lines.join('\n').replaceAll('\n ', '').split('\n')) take(line, open)
  const [root, ...rest] = open
  if (rest.length > 0 || root?.components.length !== 1) throw new Error('expected one whole component')
  return root.components[0] as Component
}

function take(line: string, open: Component[]): void {
  const { name, parameters, value } = parsed(line)
  const here = open.at(-1) as Component
  if (name === 'BEGIN') open.push({ name: value, properties: [], components: [] })
  else if (name !== 'END') here.properties.push({ name, parameters, value })
  else {
    if (here.name !== value) throw new Error(`END:${value} within ${here.name}`)
    open.pop()
    open.at(-1)?.components.push(here)
  }
}

function parsed(line: string) {
  const found = /^([A-Z-]+)((?:;[A-Z-]+=[^";:,]+)*):(.*)$/su.exec(line)
  if (!found) throw new Error(`not a content line: ${line}`)
  const [, name = '', words = '', value = ''] = found
  const parameters = Object.fromEntries(
    words
      .split(';')
      .slice(1)
      .map((word) => word.split('=')),
  )
  return { name, parameters, value }
}

/** The value of a property that stands there once at most; undefined when it is absent. */
export function valueIn(component: Component, name: string): string | undefined {
  const found = component.properties.filter((one) => one.name === name)
  if (found.length > 1) throw new Error(`${name} stands there twice`)
  return found[0]?.value
}

/** A TEXT value as it was before it was written; throws on a character that had to be escaped. */
export function textIn(component: Component, name: string): string | undefined {
  return valueIn(component, name)?.replaceAll(/\\([\\;,nN])|[\\;,]/g, (all, escaped) => {
    if (!escaped) throw new Error(`not escaped: ${all}`)
    return escaped.toLowerCase() === 'n' ? '\n' : escaped
  })
}
