// Loaded into each process that `npm start` runs: when the launcher is gone, even by kill -9, its processes go too and
// free their ports.
process.on('disconnect', () => process.kill(process.pid, 'SIGTERM'))
// The channel alone must not keep a process alive that has finished.
process.channel?.unref()
