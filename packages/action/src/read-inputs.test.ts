import { expect, test } from "@jest/globals";
import { choice, duration, flag, optional, orElse, path, required, secret, text, variables } from "./fields.ts";
import { readInputs, secretsOf } from "./read-inputs.ts";

const definition = {
  token: secret(required(text())),
  mode: orElse(choice(["plan", "apply"]), "plan"),
  "dry run": orElse(flag(), "false"),
  timeout: orElse(duration(), "10m"),
  file: optional(path()),
};

test("reads every input by its own name, and takes empty for the default", () => {
  const env = {
    INPUT_TOKEN: " t ",
    INPUT_MODE: "apply",
    INPUT_DRY_RUN: "",
    INPUT_TIMEOUT: "",
    INPUT_FILE: "",
    HOME: "/",
  };
  expect(readInputs(definition, env)).toEqual({
    token: "t",
    mode: "apply",
    "dry run": false,
    timeout: 600,
    file: null,
  });
});

test("says everything that is wrong at once, with the nearest right word", () => {
  const env = {
    INPUT_MODE: "aply",
    INPUT_TIMEOUT: "ten",
    INPUT_TIME_OUT: "10m",
    INPUT_TOKENS: "x",
    INPUT_QWERTZUIOP: "",
  };
  expect(() => readInputs(definition, env)).toThrow(
    expect.objectContaining({
      code: "inputs.invalid",
      message:
        "6 inputs are wrong: `token` is required; `mode` expected `plan` or `apply`; " +
        "`timeout` expected a time such as `90s`, `10m` or `2h`, at most a day; " +
        "`time_out` is not an input of this action: did you mean `timeout`?; " +
        "`tokens` is not an input of this action: did you mean `token`?; " +
        "`qwertzuiop` is not an input of this action",
    }),
  );
});

test("never shows the value of a secret", () => {
  const env = { INPUT_TOKEN: "s3cret", INPUT_MODE: "s3cret" };
  expect(secretsOf(definition, env)).toEqual(["s3cret"]);
  const secretFlag = { token: secret(required(flag())) };
  expect(() => readInputs(secretFlag, { INPUT_TOKEN: "s3cret" })).toThrow(
    expect.objectContaining({ message: expect.not.stringContaining("s3cret") }),
  );
});

test.each(["__PROTO__", "CONSTRUCTOR", "TOSTRING"])("an input named %s is not one of ours", (name) => {
  expect(() => readInputs({}, { [`INPUT_${name}`]: "x" })).toThrow(expect.objectContaining({ code: "inputs.invalid" }));
});

test("of variables, each value is a secret of its own, and none is told in an error", () => {
  const ofVariables = { variables: secret(variables()) };
  const env = { INPUT_VARIABLES: "METRICS_URL=https://metrics.example\nTOKEN = t0ken-of-ours \nPORT=80" };
  expect(secretsOf(ofVariables, env)).toEqual([env.INPUT_VARIABLES, "https://metrics.example", "t0ken-of-ours"]);
  expect(readInputs(ofVariables, env)).toEqual({
    variables: { METRICS_URL: "https://metrics.example", TOKEN: "t0ken-of-ours", PORT: "80" },
  });
  expect(() => readInputs(ofVariables, { INPUT_VARIABLES: "A=1\nhunter2 hunter2" })).toThrow(
    "an input is wrong: `variables` line 2 is not such as `METRICS_URL=https://metrics.example`",
  );
  expect(() => readInputs(ofVariables, { INPUT_VARIABLES: "A=1\nA=hunter2" })).toThrow(
    "an input is wrong: `variables` line 2 is a name that was given before",
  );
  const pem = { INPUT_VARIABLES: "CA=-----BEGIN CERTIFICATE-----\\nabc\\n-----END CERTIFICATE-----" };
  expect(readInputs(ofVariables, pem).variables["CA"]?.split("\n")).toHaveLength(3);
});
