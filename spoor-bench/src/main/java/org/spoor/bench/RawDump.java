package org.spoor.bench;
import java.nio.file.Path;
import java.util.*;
import org.spoor.extract.Extractor;
import org.spoor.model.*;
import org.spoor.resolve.Report;
public final class RawDump {
  public static void main(String[] a) {
    for (Report r : CaseReports.read(Arrays.stream(a).map(Path::of).toList(), Extractor.create())) {
      System.out.println("### " + r.number() + " " + r.document() + " " + r.metadata() + " copy " + r.copyOf());
      for (Finding f : r.findings()) {
        switch (f) {
          case Mention m -> { if (!m.type().equals("commodity") && !m.type().equals("weapon")) System.out.println("  M " + m.span().start()+"-"+m.span().end() + " " + m.type() + " | " + m.name() + " | " + m.country().orElse("")); }
          case Event e -> System.out.println("  E " + e.span().start()+"-"+e.span().end()+" "+ e.type() + " by " + e.parties().byParties() + " against " + e.parties().againstParties()+ e.parties().by()+e.parties().against());
          case Relation e -> System.out.println("  R " + e.span().start()+"-"+e.span().end()+" "+ e.subject() + " -- " + e.type() + " -> " + e.object());
          case Attribution t -> System.out.println("  A " + t.speaker().source() + " | " + t.speaker().span()+" | " + t.speaker().identity()+" | " + t.speaker().position() + " | " + t.speaker().organisation() + " | " + t.speaker().register());
          default -> {}
        }
      }
    }
  }
}
