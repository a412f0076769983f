import type { Hono } from 'hono'
import { type Locale, messages } from '#texts/catalogue.ts'
import { dayInAmsterdam, shortDay, timeInAmsterdam } from '#texts/days.ts'
import { plainDocument } from '../http/documents.tsx'
import type { Variables, WebHouse } from '../http/request.ts'
import { Disclosure } from '../ui/form.tsx'
import { Empty, PageHead } from '../ui/page.tsx'
import { useTexts, useView } from '../ui/view.tsx'
import { doorTexts } from './doorTexts.ts'
import { type Letter, readLetters } from './mail.ts'

/** Only in the demo: the letters that the system wrote, for everybody to read. */
export function mailDoor(web: Hono<{ Variables: Variables }>, house: WebHouse, folder: string) {
  web.get('/demo/post', async (c) => {
    const letters = await readLetters(folder)
    const title = messages(doorTexts, c.get('locale')).mailTitle
    return c.html(
      plainDocument(c, house, { title, body: <MailPage letters={letters} publicUrl={house.publicUrl} /> }),
    )
  })
}

function MailPage({ letters, publicUrl }: { letters: Letter[]; publicUrl: string }) {
  const t = useTexts(doorTexts)
  const { locale } = useView()
  return (
    <>
      <PageHead title={t.mailTitle} lead={t.mailLead} crumbs={[{ href: '/demo', label: t.toDemo }]} />
      {letters.length === 0 && <Empty title={t.mailNone} text={t.mailNoneText} />}
      <div class="letters">
        {letters.map((letter, at) => (
          <Disclosure
            open={at === 0}
            summary={`${letter.subject} · ${t.mailTo(letter.to)} · ${moment(letter.at, locale)}`}
          >
            {letter.text.split('\n\n').map((paragraph) => (
              <Paragraph text={paragraph} publicUrl={publicUrl} />
            ))}
          </Disclosure>
        ))}
      </div>
    </>
  )
}

const moment = (at: Date, locale: Locale) => `${shortDay(dayInAmsterdam(at), locale)} ${timeInAmsterdam(at)}`

/** A line that is a link of ours can be followed, whatever address the demo is reached by. */
function Paragraph({ text, publicUrl }: { text: string; publicUrl: string }) {
  const path = text.startsWith(`${publicUrl}/`) && !/\s/.test(text) ? text.slice(publicUrl.length) : null
  return <p>{path ? <a href={path}>{text}</a> : text}</p>
}
