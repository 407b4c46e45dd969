/**
 * A case over HTTP: what the workbench and other programs see of it, and where people decide.
 *
 * <p><b>Begin</b> with {@code openapi.yaml} beside these classes, the contract: a test calls every
 * operation and holds each answer against it. Then {@link org.spoor.serve.CaseServer}, which puts
 * the rest together. {@code docs/serve.md} tells how to run it and whom it lets in.
 *
 * <p><b>What enters:</b> requests that anybody may have written, files, decisions. <b>What
 * leaves:</b> JSON whose fields stand in a fixed order, tables, lines, and events.
 *
 * <p><b>How a request goes.</b> {@code Guard} looks at the name that the server was called by, at
 * where the request comes from, who sends it and how often. A read is answered with 304 where the
 * client has the answer, from {@code Answers} where somebody else has had it, else by one of the
 * {@code …Routes} out of {@code CaseMemory}: the {@code Snapshot} of what was derived last, the
 * {@code DecisionBook} and the open index. Only a report's own text and finds are read from the
 * store.
 *
 * <p><b>How a decision goes.</b> {@code DecisionDesk} takes one at a time, looks whether it can be
 * carried out, writes it with the name of its request, and answers when it is on the disk. Then it
 * wakes the {@code Caretaker}, which waits a burst out, derives, indexes, loads a new snapshot and
 * tells all windows. In between, what is derived is as it was, and the report's finds are as
 * decided: {@link org.spoor.run.ReportReview} applies the decisions to one report.
 *
 * <p><b>How it is assessed.</b> {@code Assembly} puts the case together when somebody asks for
 * flows, a network or a profile, keeps it while there is memory for it, and is handed what the
 * caretaker derives; {@code Assessed} keeps the network and the answers that were made of it. The
 * JSON is that of the commands. The staff list and the Index's scores are files of the user, not of
 * the case.
 *
 * <p><b>Traps.</b> An ETag must change with everything that an answer shows: {@code CaseMemory.tag}
 * has the documents, the decisions, the derivation and the index, {@code CaseServer} adds the
 * user's files. A cached answer is given to everybody, so no answer of a {@code read} may depend on
 * who asks. Cookies know no ports: the cookie's name has the port. Parties number the reports as
 * they were derived, without those that had been withdrawn by then.
 *
 * <p><b>To extend:</b> write the operation into the contract first, then a method of the {@code
 * …Routes} that it belongs to and a line in {@code ContractTest}; the test fails until all three
 * are there.
 *
 * <p><b>Deliberately absent:</b> a cache on disk, sessions that outlive the server, TLS (something
 * in front of it does that), OpenID Connect (later), and any request to another host.
 */
@NullMarked
package org.spoor.serve;

import org.jspecify.annotations.NullMarked;
