/** Jest reads what `tsc -b` emitted; nothing is transformed on the way. */
export default {
  testEnvironment: "node",
  testMatch: ["<rootDir>/{packages,actions}/*/lib/**/*.test.js", "<rootDir>/test/lib/**/*.test.js"],
  transform: {},
  testTimeout: 30_000,
};
