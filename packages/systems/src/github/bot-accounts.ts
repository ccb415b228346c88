import type { SignatureName } from "@signalbox/policy/approvals/pull-request-facts";
import { loginKey, type Person } from "@signalbox/policy/gate/people";
import { AccountSchema } from "./account.ts";
import type { GitHub } from "./client.ts";

// GitHub's own address of an account: its number, and its login of then.
const ADDRESS = /^([1-9]\d{0,14})\+([^@+\s]{1,100})@users\.noreply\./i;
const MOST_BOTS = 20;

/**
 * The accounts of bots that names on commits stand for. GraphQL's `GitActor.user` can only be a person: a commit of a bot would seem to be
 * nobody's. REST tells whose number GitHub's own address holds. Each is asked for once, and only so many: whoever is not found stays nobody.
 */
export class BotAccounts {
  private readonly gitHub: GitHub;
  private readonly signal: AbortSignal | undefined;
  private readonly found = new Map<string, Promise<Person | null>>();

  constructor(gitHub: GitHub, signal?: AbortSignal) {
    this.gitHub = gitHub;
    this.signal = signal;
  }

  /** The same name, with its account where that is a bot's. */
  async named(name: SignatureName): Promise<SignatureName> {
    const [, number = "", login = ""] = name.user === null ? (ADDRESS.exec(name.email) ?? []) : [];
    if (number === "" || (!this.found.has(number) && this.found.size >= MOST_BOTS)) return name;
    const asked = this.found.get(number) ?? this.account(number);
    this.found.set(number, asked);
    const account = await asked;
    const isIt = account?.type === "Bot" && loginKey(account.login) === loginKey(login);
    return isIt ? { ...name, user: account } : name;
  }

  /** @see https://docs.github.com/rest/users/users#get-a-user-using-their-id */
  private async account(number: string): Promise<Person | null> {
    const answer = await this.gitHub.ask(
      {
        route: "GET /user/{account_id}",
        parameters: { account_id: Number(number) },
        subject: `account ${number}`,
        needs: "contents: read",
        schema: AccountSchema,
      },
      this.signal,
    );
    return answer.known && answer.value.databaseId === Number(number) ? answer.value : null;
  }
}
