import { autosave } from './autosave.ts'
import { grow } from './grow.ts'
import { menus } from './menus.ts'
import { once } from './once.ts'
import { parts } from './parts.ts'
import { skills } from './skills.ts'
import { slash } from './slash.ts'

// Every page works without this file; it only makes some things quicker.
slash()
once()
grow()
autosave()
menus()
parts()
skills()
