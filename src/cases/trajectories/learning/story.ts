import { sql } from 'kysely'
import type { Tx } from '#store/db.ts'

/** One thing that happened. `kind` says what; `word` is its status, note kind or verdict. */
export type StoryLine = {
  id: string
  kind: 'note' | 'adjustment' | 'moved' | 'verdict'
  word: string
  onDate: string
  text: string | null
  reason: string | null
  by: string | null
}

const shown = 40

/** What happened in a trajectory, newest first: visits and notes, adjustments, go and no-go, and its own moves. */
export async function loadStory(tx: Tx, trajectoryId: string): Promise<StoryLine[]> {
  const found = await sql<StoryLine>`
    select line.id, line.kind, line.word, line.on_date, line.text, line.reason, account.name as by from (
      select id, 'note' as kind, kind as word, on_date, text, null as reason, by_id, created_at as at
        from note where trajectory_id = ${trajectoryId}
      union all
      select id, 'adjustment', 'adjustment', on_date, what, reason, by_id, on_date::timestamptz
        from adjustment where trajectory_id = ${trajectoryId}
      union all
      select id, 'verdict', verdict, on_date, decider, reason, by_id, at
        from go_no_go where trajectory_id = ${trajectoryId}
      union all
      select id, 'moved', to_status, on_date, null, reason, by_id, at
        from status_change where subject_kind = 'trajectory' and subject_id = ${trajectoryId}
          and to_status <> 'goGiven'
    ) line left join account on account.id = line.by_id
    order by line.on_date desc, line.at desc, line.id limit ${shown}`.execute(tx)
  return found.rows
}
