package org.spoor.run;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.spoor.assess.index.IndexModel;
import org.spoor.exchange.DecisionLines;
import org.spoor.exchange.RecordException;
import org.spoor.model.Credibility;
import org.spoor.model.Decision.Act;
import org.spoor.model.FindRef;
import org.spoor.model.IncidentLink;
import org.spoor.model.PartyRef;
import org.spoor.model.Reliability;
import org.spoor.model.Span;

/**
 * A decision in the words of the command line: {@code reject report.txt#event-3}, {@code correct
 * report.txt#event-3 count=45 by=PL,LT}.
 */
public final class ActWords {
  /** What can be said, a line each. */
  public static final List<String> FORMS =
      List.of(
          "accept FIND",
          "reject FIND",
          "correct FIND SLOT=VALUE…",
          "add DOCUMENT:START-END KIND/TYPE SLOT=VALUE…",
          "merge PARTY PARTY",
          "keep_apart PARTY PARTY",
          "join FIND FIND",
          "part FIND FIND",
          "link FIND restates|part_of|possibly_part_of|supersedes FIND",
          "unlink FIND restates|part_of|possibly_part_of|supersedes FIND",
          "grade publisher|speaker NAME A…F",
          "grade FIND 1…6",
          "settle FIND SLOT VALUE",
          "score COUNTRY INDICATOR 1…10 [FIND…]",
          "narrate COUNTRY HEADING TEXT [FIND…]",
          "redate DOCUMENT EDTF",
          "withdraw DOCUMENT",
          "undo DECISION");

  private static final Pattern PLACE = Pattern.compile("(.+):(\\d{1,9})-(\\d{1,9})");
  private static final Pattern SLOT = Pattern.compile("([A-Za-z]+)=(.*)", Pattern.DOTALL);
  private static final Pattern WHOLE = Pattern.compile("-?\\d{1,15}");

  /** Slots that hold a list of strings: {@code by=PL,LT}. */
  private static final List<String> LISTS =
      List.of(
          "by",
          "against",
          "byParties",
          "againstParties",
          "place",
          "places",
          "from",
          "via",
          "to",
          "attributedTo");

  /** Slots that hold text whatever it looks like: a year is a date, not a number. */
  private static final List<String> TEXTS =
      List.of("date", "earliest", "latest", "value", "country", "published");

  private ActWords() {}

  /**
   * What the words decide.
   *
   * @param finds the find that {@code DOCUMENT#ID} or an incident's id means; throws where there is
   *     none
   * @throws RecordException when the words are of no form; the message shows the right one
   */
  public static Act parse(List<String> words, Function<String, FindRef> finds) {
    if (words.isEmpty()) {
      throw new RecordException("say what is decided: " + String.join("; ", FORMS));
    }
    String verb = words.getFirst();
    List<String> rest = words.subList(1, words.size());
    try {
      return switch (verb) {
        case "accept" -> new Act.Accept(finds.apply(only(verb, rest)));
        case "reject" -> new Act.Reject(finds.apply(only(verb, rest)));
        case "correct" -> {
          least(verb, rest, 2);
          yield new Act.Correct(finds.apply(rest.getFirst()), slots(rest.subList(1, rest.size())));
        }
        case "add" -> {
          least(verb, rest, 2);
          yield new Act.Add(place(rest.get(0), rest.get(1)), slots(rest.subList(2, rest.size())));
        }
        case "merge", "keep_apart" -> {
          exactly(verb, rest, 2);
          PartyRef one = party(rest.get(0));
          PartyRef other = party(rest.get(1));
          yield verb.equals("merge") ? new Act.Merge(one, other) : new Act.KeepApart(one, other);
        }
        case "join", "part" -> {
          exactly(verb, rest, 2);
          FindRef one = finds.apply(rest.get(0));
          FindRef other = finds.apply(rest.get(1));
          yield verb.equals("join") ? new Act.Join(one, other) : new Act.Part(one, other);
        }
        case "link", "unlink" -> {
          exactly(verb, rest, 3);
          yield new Act.Link(
              finds.apply(rest.get(0)),
              IncidentLink.Kind.of(rest.get(1)),
              finds.apply(rest.get(2)),
              verb.equals("link"));
        }
        case "grade" -> grade(verb, rest, finds);
        case "settle" -> {
          exactly(verb, rest, 3);
          yield new Act.Settle(finds.apply(rest.get(0)), rest.get(1), rest.get(2));
        }
        case "score" -> {
          least(verb, rest, 3);
          yield new Act.Score(
              country(rest.get(0)),
              rest.get(1),
              Double.parseDouble(rest.get(2)),
              rest.subList(3, rest.size()).stream().map(finds).toList());
        }
        case "narrate" -> {
          least(verb, rest, 3);
          yield new Act.Narrate(
              country(rest.get(0)),
              rest.get(1),
              rest.get(2),
              rest.subList(3, rest.size()).stream().map(finds).toList());
        }
        case "redate" -> {
          exactly(verb, rest, 2);
          yield new Act.Redate(rest.get(0), rest.get(1));
        }
        case "withdraw" -> new Act.Withdraw(only(verb, rest));
        case "undo" -> new Act.Undo(only(verb, rest));
        default -> throw new RecordException("'" + verb + "' is no decision: " + verbs());
      };
    } catch (NumberFormatException e) {
      throw new RecordException("not a number in: " + verb + " " + String.join(" ", rest));
    } catch (IllegalArgumentException e) {
      throw new RecordException(String.valueOf(e.getMessage()) + "; the form is: " + form(verb));
    }
  }

  /** The code of a country that is named; what is none is told by {@link DecisionCheck}. */
  private static String country(String codeOrName) {
    return IndexModel.load().country(codeOrName).orElse(codeOrName);
  }

  private static Act grade(String verb, List<String> rest, Function<String, FindRef> finds) {
    if (rest.size() == 3
        && (rest.getFirst().equals("publisher") || rest.getFirst().equals("speaker"))) {
      return new Act.GradeSource(
          rest.get(1), rest.getFirst().equals("speaker"), Reliability.valueOf(rest.get(2)));
    }
    exactly(verb, rest, 2);
    return new Act.GradeClaim(
        finds.apply(rest.get(0)), Credibility.of(Integer.parseInt(rest.get(1))));
  }

  private static FindRef place(String place, String kindAndType) {
    Matcher matcher = PLACE.matcher(place);
    if (!matcher.matches()) {
      throw new RecordException("not a place in a report: " + place + "; " + form("add"));
    }
    int slash = kindAndType.indexOf('/');
    String kind = slash < 0 ? kindAndType : kindAndType.substring(0, slash);
    String type = slash < 0 ? "" : kindAndType.substring(slash + 1);
    return new FindRef(
        matcher.group(1),
        kind,
        type,
        new Span(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))),
        "");
  }

  /** {@code NAME}, {@code NAME/TYPE}, {@code NAME/TYPE@DOCUMENT}. */
  private static PartyRef party(String words) {
    int at = words.lastIndexOf('@');
    String document = at > 0 ? words.substring(at + 1) : "";
    String named = at > 0 ? words.substring(0, at) : words;
    int slash = named.lastIndexOf('/');
    return slash > 0
        ? new PartyRef(named.substring(0, slash), named.substring(slash + 1), document)
        : new PartyRef(named, "", document);
  }

  /** {@code count=45 by=PL,LT date=2022-03 via=} as a JSON Merge Patch; a lone object as it is. */
  static String slots(List<String> words) {
    if (words.size() == 1 && words.getFirst().startsWith("{")) {
      return words.getFirst();
    }
    List<String> members = new ArrayList<>();
    for (String word : words) {
      Matcher slot = SLOT.matcher(word);
      if (!slot.matches()) {
        throw new RecordException(
            "not SLOT=VALUE: " + word + "; for items and values give a JSON object");
      }
      members.add(DecisionLines.quoted(slot.group(1)) + ":" + value(slot.group(1), slot.group(2)));
    }
    return "{" + String.join(",", members) + "}";
  }

  private static String value(String slot, String value) {
    if (value.isEmpty()) {
      return "null";
    }
    if (value.startsWith("[") || value.startsWith("{")) {
      return value;
    }
    if (LISTS.contains(slot)) {
      List<String> entries = new ArrayList<>();
      for (String entry : value.split(",", -1)) {
        entries.add(DecisionLines.quoted(entry.strip()));
      }
      return "[" + String.join(",", entries) + "]";
    }
    boolean literal =
        !TEXTS.contains(slot)
            && (value.equals("true") || value.equals("false") || WHOLE.matcher(value).matches());
    return literal ? value : DecisionLines.quoted(value);
  }

  private static String only(String verb, List<String> rest) {
    exactly(verb, rest, 1);
    return rest.getFirst();
  }

  private static void exactly(String verb, List<String> rest, int count) {
    if (rest.size() != count) {
      throw new RecordException(
          verb + " takes " + count + " words, not " + rest.size() + "; the form is: " + form(verb));
    }
  }

  private static void least(String verb, List<String> rest, int count) {
    if (rest.size() < count) {
      throw new RecordException(
          verb + " takes at least " + count + " words; the form is: " + form(verb));
    }
  }

  private static String form(String verb) {
    return String.join(" or ", FORMS.stream().filter(form -> form.startsWith(verb + " ")).toList());
  }

  private static String verbs() {
    return String.join(
        ", ", FORMS.stream().map(form -> form.substring(0, form.indexOf(' '))).distinct().toList());
  }
}
