/** The programs that are measured beside ours, as they come or with a project's own rules. */
import type { Policy } from "@signalbox/policy/schema/policy";
import type { Peers } from "../peers.ts";
import { analyzerOf } from "./ask-analyzer.ts";
import { gitCliff } from "./ask-git-cliff.ts";
import type { Answer, Answerer, Question } from "./question.ts";
import { cliffConfig, releaseRules } from "./rules.ts";

/** `rules`: null where each is asked as it comes. */
export async function answerersOf(
  peers: Peers,
  rules: Policy["versioning"] | null,
  scratch: string,
): Promise<readonly Answerer[]> {
  const analyzerRules = rules === null ? null : releaseRules(rules);
  return [
    await gitCliff(peers.gitCliff, scratch, rules === null ? null : cliffConfig(rules)),
    await analyzerOf("angular", analyzerRules),
    await analyzerOf("conventionalcommits", analyzerRules),
  ];
}

const AT_ONCE = 2;

/** Asks all questions, a few at once; the answers are in their order. */
export async function askAll(
  answerer: Answerer,
  questions: readonly Question[],
  onAnswer: (answered: number) => void,
): Promise<readonly Answer[]> {
  const answers = new Map<number, Answer>();
  const waiting = questions.entries();
  const work = async (): Promise<void> => {
    for (const [index, question] of waiting) {
      answers.set(index, await answerer.answer(question));
      onAnswer(answers.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return questions.map((question, index) => {
    const found = answers.get(index);
    if (found === undefined) throw new Error(`nobody answered for \`${question.tag}\``);
    return found;
  });
}
