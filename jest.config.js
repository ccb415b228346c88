/** Jest reads what `tsc -b` emitted; nothing is transformed on the way. */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/{packages,actions}/*/lib/**/*.test.js", "<rootDir>/{test,bench}/lib/**/*.test.js"],
  transform: {},
  // Only what hangs: how fast a machine is decides no test.
  testTimeout: 300_000,
  // Most of the long tests wait for git, for programs and for an emulator: one worker a processor is not too many.
  maxWorkers: "100%",
  reporters: ["default", "<rootDir>/scripts/jest/counting-reporter.ts"],
};
