package org.spoor.serve;

import java.util.Locale;

/**
 * Why a request is refused. The words are stable: programs may rely on them. {@code docs/serve.md}
 * has a row for each.
 */
public enum ProblemCode {
  NO_SESSION(401, "There is no session", "Open the address that the server printed, or sign in."),
  WRONG_TOKEN(
      401,
      "The token is not this server's",
      "Open the address that the server printed when it began."),
  WRONG_LOGIN(
      401,
      "Name or password is wrong",
      "Try again, or ask whoever runs the server for a new password."),
  TOO_MANY_LOGINS(
      429, "Too many logins have failed", "Wait as long as Retry-After says, then try again."),
  FORBIDDEN(403, "Your role does not allow it", "Ask whoever runs the server for another role."),
  READ_ONLY(403, "Nothing can be changed here", "Start the server without --read-only."),
  WRONG_HOST(
      421, "This server does not answer to that name", "Use the address that the server printed."),
  WRONG_ORIGIN(
      403,
      "The request comes from another site",
      "Use the workbench at the address that the server printed."),
  HEADER_MISSING(
      403,
      "The header X-Spoor is missing",
      "Send X-Spoor: 1 with every request that changes something."),
  NOT_FOUND(404, "There is nothing at this address", "See /api/openapi.yaml for what there is."),
  NO_SUCH_REPORT(404, "There is no such report", "Look for it among the reports."),
  NO_SUCH_INCIDENT(
      404,
      "There is no such incident",
      "It may have been joined with another since; go back to the ledger."),
  NO_SUCH_PARTY(
      404,
      "There is no such party",
      "It may have been merged with another since; look for its name."),
  NO_SUCH_LEDGER(404, "There is no such ledger", "See /api/v1/ledgers for those there are."),
  NO_SUCH_DECISION(404, "There is no such decision", "See /api/v1/decisions for those there are."),
  NO_SUCH_JOB(404, "There is no such job", "Jobs are remembered while the server runs."),
  NO_SUCH_VOICE(404, "There is no such voice", "See /api/v1/voices for those there are."),
  WRONG_PARAMETER(
      400, "A parameter cannot be read", "Correct it; /api/openapi.yaml says what it may be."),
  BAD_CURSOR(400, "The cursor is not of this list", "Begin again at the first page."),
  WRONG_BODY(400, "The body cannot be read", "Send what /api/openapi.yaml says."),
  WRONG_DECISION(
      422, "The decision cannot be carried out", "Correct it and decide again, with a new key."),
  WRONG_LIST(
      400,
      "The watch list cannot be read",
      "Give a CSV table with the column name, or FollowTheMoney entities."),
  WRONG_STAFF_LIST(
      400,
      "The staff list cannot be used",
      "Correct the rows that are named and give the whole list again; nothing of it was kept."),
  NO_STAFF_LIST(404, "There is no staff list", "Give one: sending, host, staff, date, source."),
  NO_SUCH_SCORES(
      404,
      "There are no such scores of the Index",
      "Give the publisher's workbook: in the view Countries, or with: spoor index import FILE"),
  WRONG_SCORES(
      400,
      "The scores of the Index cannot be taken",
      "Correct what is named and give the whole table again; nothing of it was kept."),
  SCORES_UNREADABLE(
      503,
      "The imported scores of the Index cannot be read",
      "Give the publisher's workbook again: in the view Countries, or with: spoor index import FILE"),
  SCORES_UNWRITABLE(
      503,
      "The scores of the Index cannot be kept",
      "Start the server with --index and a folder that it may write to."),
  IDEMPOTENCY_KEY_MISSING(
      400,
      "The header Idempotency-Key is missing",
      "Send a fresh UUID with each decision, and the same when you try again."),
  IDEMPOTENCY_KEY_REUSED(
      422, "Another decision was sent with this key", "Send a fresh UUID with each decision."),
  ALREADY_UNDONE(409, "The decision is undone already", "Undo the undo to bring it back."),
  TOO_LARGE(413, "The request is too large", "Send less at once."),
  WRONG_TYPE(
      415, "The body is of a kind that is not taken here", "Send what /api/openapi.yaml says."),
  WRONG_METHOD(405, "The method is not one of this address", "See /api/openapi.yaml."),
  TOO_MANY_REQUESTS(
      429, "Too many requests", "Wait as long as Retry-After says, then go on more slowly."),
  TOO_MANY_STREAMS(429, "Too many streams of events are open", "Close windows that are not used."),
  TOO_MANY_JOBS(429, "Too much is waiting to be read", "Wait until some of it has been read."),
  TOO_SLOW(503, "It took too long", "Ask for less, or try again."),
  NOT_READY(503, "The case is being prepared", "Try again in a moment."),
  STORE(503, "The case cannot be used at the moment", "See docs/case.md for the code in store."),
  INTERNAL(500, "A bug in Spoor", "Try again; if it stays, report it with the request's id.");

  private final int status;
  private final String title;
  private final String remedy;

  ProblemCode(int status, String title, String remedy) {
    this.status = status;
    this.title = title;
    this.remedy = remedy;
  }

  /** Status of the answer. */
  public int status() {
    return status;
  }

  /** In a few words, without a full stop. */
  public String title() {
    return title;
  }

  /** What to do about it. */
  public String remedy() {
    return remedy;
  }

  /** The word in answers, e.g. {@code no_session}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
