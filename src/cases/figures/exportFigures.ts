import { z } from 'zod'
import { allow, view } from '../case.ts'
import { figuresFor, figuresInput } from './viewFigures.ts'

/** For whom a file is made: for others it holds what the steering group may see, whatever was chosen on screen. */
export const exportFigures = view({
  name: 'exportFigures',
  rule: allow('figures', 'export'),
  input: figuresInput.extend({ voor: z.enum(['buiten', 'onszelf']).catch('buiten') }),
  // Figures that leave the house: who took them, without what was in them.
  logged: () => true,
  run: (scope, { voor, ...input }) => figuresFor(scope, input, voor === 'buiten'),
})
