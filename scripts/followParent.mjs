// Loaded before a program that child.mjs starts: when child.mjs is gone, even by kill -9, the program stops in order.
if (process.channel) {
  process.channel.unref()
  process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'))
}
