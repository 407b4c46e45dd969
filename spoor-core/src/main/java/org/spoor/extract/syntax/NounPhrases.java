package org.spoor.extract.syntax;

import java.util.ArrayList;
import java.util.List;
import org.spoor.text.Tag;
import org.spoor.text.Token;

/** Reads the phrases behind a noun group. */
final class NounPhrases {
  private NounPhrases() {}

  static List<PrepositionalPhrase> after(Syntax syntax, NounGroup group) {
    List<PrepositionalPhrase> phrases = new ArrayList<>();
    int at = group.to();
    int size = syntax.sentence().size();
    while (at < size) {
      at = Insets.skip(syntax.sentence(), at);
      if (at >= size) {
        break;
      }
      Token token = syntax.sentence().token(at);
      int next = at;
      if (token.tag() == Tag.ADP || token.is("to")) {
        next = at + 1;
      } else {
        break;
      }
      List<NounGroup> members = coordinated(syntax, next);
      if (members.isEmpty()) {
        break;
      }
      phrases.add(new PrepositionalPhrase(token.lower(), at, members, true));
      at = members.getLast().to();
    }
    return phrases;
  }

  /** The noun group that starts at this token and those joined to it by commas and 'and'. */
  static List<NounGroup> coordinated(Syntax syntax, int from) {
    List<NounGroup> members = new ArrayList<>();
    int at = from;
    while (true) {
      NounGroup found = null;
      for (NounGroup group : syntax.groups()) {
        if (group.from() == at) {
          found = group;
        }
      }
      boolean another =
          found != null
              && !members.isEmpty()
              && (TimeNouns.head(syntax.sentence(), found)
                  || syntax.sentence().hitAt("event_noun", found.head()).isPresent());
      if (found == null || another) {
        return members;
      }
      members.add(found);
      at = found.to();
      if (at >= syntax.sentence().size()) {
        return members;
      }
      String mark = syntax.sentence().token(at).lower();
      if (mark.equals("and") || mark.equals("or")) {
        at++;
      } else if (mark.equals(",") && joinsLater(syntax, at)) {
        at++;
        String next = at < syntax.sentence().size() ? syntax.sentence().token(at).lower() : "";
        if (next.equals("and") || next.equals("or")) {
          at++;
        }
      } else {
        return members;
      }
    }
  }

  /** Whether the comma belongs to a list that ends with 'and' or 'or'. */
  private static boolean joinsLater(Syntax syntax, int comma) {
    int at = comma;
    for (int steps = 0; steps < 12; steps++) {
      String mark = at < syntax.sentence().size() ? syntax.sentence().token(at).lower() : "";
      if (mark.equals("and") || mark.equals("or")) {
        return true;
      }
      if (!mark.equals(",")) {
        return false;
      }
      int next = at + 1;
      String word = next < syntax.sentence().size() ? syntax.sentence().token(next).lower() : "";
      if (word.equals("and") || word.equals("or")) {
        return true;
      }
      int end = -1;
      for (NounGroup group : syntax.groups()) {
        if (group.from() == next) {
          end = group.to();
          for (int i = group.from(); i < group.to(); i++) {
            if (syntax.sentence().token(i).is("and")) {
              return true; // 'the French, Spanish and Italian embassies'
            }
          }
        }
      }
      if (end < 0) {
        return false;
      }
      at = end;
    }
    return false;
  }
}
