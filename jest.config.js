/** Jest reads what `tsc -b` emitted; nothing is transformed on the way. */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/{packages,actions}/*/lib/**/*.test.js", "<rootDir>/{test,bench}/lib/**/*.test.js"],
  transform: {},
  testTimeout: 30_000,
  reporters: ["default", "<rootDir>/scripts/jest/counting-reporter.ts"],
};
