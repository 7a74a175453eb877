/*
 * Loaded into every process of the floor before its own code (node --import). The channel to the launcher breaks when the launcher is gone,
 * however it went: then the process stops as if it had been asked to, so a killed launcher leaves no floor running headless.
 */
if (process.channel) {
  // by itself the channel must not keep a process alive that has finished its work
  process.channel.unref();
  process.once('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.exit(1), 25_000).unref();
  });
}
