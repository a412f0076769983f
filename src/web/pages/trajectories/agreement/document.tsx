import { textBlocks } from '#method/trajectories/blocks.ts'

/** A drafted text as a document: headings, and lines below them. */
export function AgreementText({ text }: { text: string }) {
  return (
    <div class="document prose">
      {textBlocks(text).map(({ heading, lines }) => (
        <section>
          {heading && <h3>{heading}</h3>}
          {lines.map((line) => (
            <p>{line}</p>
          ))}
        </section>
      ))}
    </div>
  )
}
