// Loaded into the program by measured.ts.
process.on("exit", () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`USED ${maxRSS} ${userCPUTime + systemCPUTime}\n`);
});
