/** Which engine gave an answer. Goes up with every change of weights or rules that can change an answer. */
export const engineVersion = '1'
