package org.spoor.serve;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.spoor.assess.ledger.LedgerKind;
import org.spoor.model.Attribution;
import org.spoor.model.Incident;
import org.spoor.model.Incident.Difference;
import org.spoor.model.Incident.Telling;
import org.spoor.model.Reliability;

/** Who says so, and who contradicts whom. */
final class VoiceRoutes {
  private final CaseMemory memory;
  private final Texts texts;

  VoiceRoutes(CaseMemory memory, Texts texts) {
    this.memory = memory;
    this.texts = texts;
  }

  void addTo(Routes routes) {
    routes.read("/voices", this::voices);
    routes.read("/voices/claims", this::claims);
    routes.read("/publishers", this::publishers);
    routes.read("/contradictions", this::contradictions);
  }

  private void voices(Call call) {
    Optional<String> asked = call.text("q").map(text -> text.toLowerCase(Locale.ROOT));
    Optional<Attribution.Identity> identity =
        call.choice("identity", Attribution.Identity.values(), Attribution.Identity::word);
    Optional<Reliability> reliability =
        call.choice("reliability", Reliability.values(), Reliability::name);
    List<VoiceBook.Speaker> found =
        memory.snapshot().voices().voices().stream()
            .filter(
                speaker ->
                    asked
                            .filter(
                                text ->
                                    !speaker.voice().name().toLowerCase(Locale.ROOT).contains(text))
                            .isEmpty()
                        && identity.filter(one -> speaker.voice().identity() != one).isEmpty()
                        && reliability
                            .filter(one -> speaker.voice().reliability() != one)
                            .isEmpty())
            .toList();
    ObjectNode out = Body.object();
    call.cursor()
        .page(out, found, call.limit(), speaker -> speaker.voice().key(), VoiceRoutes::voice);
    out.set("state", memory.state());
    call.json(out);
  }

  private static ObjectNode voice(VoiceBook.Speaker speaker) {
    return IncidentAnswers.voice(speaker.voice())
        .put("incidents", speaker.incidents())
        .put("reports", speaker.reports())
        .put("contradicted", speaker.contradicted())
        .put("alone", speaker.alone());
  }

  private void claims(Call call) {
    Snapshot snapshot = memory.snapshot();
    String key = call.needed("key");
    VoiceBook.Speaker speaker =
        snapshot
            .voices()
            .withKey(key)
            .orElseThrow(
                () -> Problem.of(ProblemCode.NO_SUCH_VOICE, "no voice with the key " + key));
    ReportBodies reports = new ReportBodies(snapshot, memory.book());
    Cursor cursor = call.cursor();
    List<VoiceBook.Claim> all = speaker.claims();
    int from = cursor.start(all, VoiceRoutes::id);
    List<VoiceBook.Claim> page = all.subList(from, Math.min(all.size(), from + call.limit()));
    Map<String, Texts.Report> words =
        texts.of(page.stream().map(claim -> claim.telling().document()).distinct().toList());
    ObjectNode out = Body.object();
    out.set("voice", voice(speaker));
    cursor.page(out, all, call.limit(), VoiceRoutes::id, claim -> claim(claim, reports, words));
    out.set("state", memory.state());
    call.json(out);
  }

  private static String id(VoiceBook.Claim claim) {
    return claim.incident().id() + "#" + claim.telling().document() + "#" + claim.telling().event();
  }

  private static ObjectNode claim(
      VoiceBook.Claim claim, ReportBodies reports, Map<String, Texts.Report> words) {
    Telling telling = claim.telling();
    Texts.Report report =
        words.getOrDefault(telling.document(), new Texts.Report("", List.of(), List.of()));
    ObjectNode out = Body.object();
    out.set("incident", IncidentAnswers.brief(claim.incident()));
    out.set("report", reports.brief(telling.document()));
    out.set("find", IncidentAnswers.find(telling.find()));
    out.put("start", telling.quote().start());
    out.put("end", telling.quote().end());
    out.put("quote", report.quote(telling.quote()));
    out.put("sentence", report.sentence(telling.quote().start()));
    out.set("context", report.context(telling.quote()));
    return out;
  }

  private void publishers(Call call) {
    ObjectNode out = Body.object();
    DecisionBook book = memory.book();
    call.cursor()
        .page(
            out,
            memory.snapshot().voices().publishers(),
            call.limit(),
            VoiceBook.Publisher::name,
            publisher ->
                Body.object()
                    .put("name", publisher.name())
                    .put("reliability", book.publisher(publisher.name()).name())
                    .put("reports", publisher.reports())
                    .put("incidents", publisher.incidents()));
    out.set("state", memory.state());
    call.json(out);
  }

  private void contradictions(Call call) {
    boolean settled = call.flag("settled", false);
    Optional<LedgerKind> ledger = call.choice("ledger", LedgerKind.values(), LedgerKind::word);
    List<Incident> found =
        memory.snapshot().incidents().stream()
            .filter(
                incident ->
                    ledger.filter(kind -> !kind.holds(incident.type())).isEmpty()
                        && !contradictions(incident, settled).isEmpty())
            .toList();
    ObjectNode out = Body.object();
    call.cursor()
        .page(
            out,
            found,
            call.limit(),
            Incident::id,
            incident -> IncidentAnswers.contradiction(incident, contradictions(incident, settled)));
    out.set("state", memory.state());
    call.json(out);
  }

  /** Contradictions of an incident that nobody has settled. */
  static List<Difference> open(Incident incident) {
    return contradictions(incident, false);
  }

  private static List<Difference> contradictions(Incident incident, boolean settled) {
    return incident.differences().stream()
        .filter(difference -> difference.contradiction() && (settled || difference.open()))
        .toList();
  }
}
