package org.spoor.extract.relation;

import java.util.List;
import java.util.Optional;
import org.spoor.extract.SentenceReading;
import org.spoor.extract.syntax.Clause;
import org.spoor.extract.syntax.NounGroup;
import org.spoor.extract.syntax.Syntax;
import org.spoor.lexicon.Hit;
import org.spoor.text.Tag;

/** Verbs of the frames that were parsed as something else: as nouns, or without their subject. */
final class Misread {
  private final Syntax syntax;
  private final SentenceReading sentence;
  private final FrameReader reader;

  Misread(Syntax syntax, FrameReader reader) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.reader = reader;
  }

  /** 'Gangs from A work with B', where the verb was taken for the last noun of the group. */
  Optional<Told> base(Hit hit, Frame frame) {
    int at = hit.from();
    for (NounGroup group : syntax.groups()) {
      if (group.head() == at && group.to() == hit.to() && group.from() < at) {
        NounGroup left = new NounGroup(group.from(), at, at - 1, -1);
        boolean phrase = group.from() > 1 && sentence.token(group.from() - 1).tag() == Tag.ADP;
        Optional<NounGroup> whole =
            phrase ? reader.groupEnding(group.from() - 1, at) : Optional.of(left);
        boolean many =
            whole
                .map(g -> sentence.token(g.head()))
                .map(head -> !head.lower().equals(head.lemma()) && head.lower().endsWith("s"))
                .orElse(false);
        return many
            ? reader.told(List.of(whole.get()), reader.behind(hit.to(), frame), frame)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 'Acting on the orders of the GRU, the gang …': who acts is the subject behind. */
  Optional<Told> opening(Hit hit, Frame frame) {
    List<NounGroup> object = reader.behind(hit.to(), frame);
    for (Clause clause : syntax.clauses()) {
      if (clause.kind() == Clause.Kind.MAIN
          && !clause.subjects().isEmpty()
          && clause.subjects().getFirst().from() > hit.to()) {
        List<NounGroup> subjects = clause.subjects();
        int start = subjects.getFirst().from();
        return sentence.token(start - 1).is(",")
            ? reader.told(subjects, object, frame)
            : Optional.empty();
      }
    }
    return Optional.empty();
  }

  /** 'a network run by Chinese nationals', where the participle was taken for a noun. */
  Optional<Told> passive(Hit hit, Frame frame) {
    int at = hit.from();
    for (NounGroup group : syntax.groups()) {
      if (group.from() < at && group.to() >= at && group.to() <= hit.to()) {
        int head = group.to() > at ? at - 1 : group.head();
        NounGroup before = new NounGroup(group.from(), at, head, -1);
        return reader.told(reader.joined(hit.to() + 1), List.of(before), frame);
      }
    }
    return Optional.empty();
  }

  /** 'The president appoints the judges': no noun stands before an article. */
  Optional<Told> beforeArticle(Hit hit, Frame frame) {
    int at = hit.from();
    if (hit.to() >= sentence.size() || sentence.token(hit.to()).tag() != Tag.DET) {
      return Optional.empty();
    }
    for (NounGroup group : syntax.groups()) {
      if (group.to() == hit.to() && group.from() < at && group.head() == at) {
        return reader.told(
            List.of(new NounGroup(group.from(), at, at - 1, -1)), reader.joined(hit.to()), frame);
      }
    }
    return Optional.empty();
  }
}
