package org.spoor.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.spoor.extract.Reading;
import org.spoor.extract.SentenceReading;
import org.spoor.model.Span;
import org.spoor.text.Token;

/**
 * Pairs quotation marks of all kinds.
 *
 * <p>A quotation ends with its paragraph, unless the next paragraph opens with the same mark: then
 * it is one quotation of several paragraphs. Marks inside a quotation belong to it; the outer pair
 * counts.
 */
final class QuotationFinder {
  /**
   * A quotation that has not closed by then is cut: marks out of balance must not swallow a text.
   */
  private static final int MOST_SENTENCES = 60;

  private final Reading reading;
  private final String text;
  private final List<Quotation> found = new ArrayList<>();

  private @Nullable Open open;
  private int lastSentence;
  private int lastToken;

  private static final class Open {
    final int sentence;
    final int token;
    final char mark;
    final List<Span> parts = new ArrayList<>();
    int partStart = -1;
    int partEnd = -1;
    int block;

    Open(int sentence, int token, char mark, int block) {
      this.sentence = sentence;
      this.token = token;
      this.mark = mark;
      this.block = block;
    }
  }

  private QuotationFinder(Reading reading) {
    this.reading = reading;
    this.text = reading.document().text();
  }

  /** The quotations of a document in order, outermost pairs only. */
  static List<Quotation> find(Reading reading) {
    QuotationFinder finder = new QuotationFinder(reading);
    List<SentenceReading> sentences = reading.sentences();
    for (int s = 0; s < sentences.size(); s++) {
      finder.sentence(s, sentences.get(s));
    }
    finder.end(false);
    return finder.found;
  }

  private void sentence(int s, SentenceReading sentence) {
    int block = sentence.sentence().blockIndex();
    if (open != null && open.block != block) {
      newBlock(sentence, block);
    }
    if (open != null && s - open.sentence > MOST_SENTENCES) {
      end(false);
    }
    for (int t = 0; t < sentence.size(); t++) {
      Token token = sentence.token(t);
      char mark = mark(token);
      if (mark == 0) {
        inside(s, t, token);
      } else if (open == null) {
        if (opens(mark, token)) {
          open = new Open(s, t, mark, block);
        }
      } else if (closes(open.mark, mark, token)) {
        lastSentence = s;
        lastToken = t;
        end(true);
      } else if (open.partStart < 0 && mark == open.mark) {
        continue; // the mark that opens a further paragraph
      } else {
        inside(s, t, token);
      }
    }
  }

  private void newBlock(SentenceReading sentence, int block) {
    Open now = open;
    if (now == null) {
      return;
    }
    char first = mark(sentence.token(0));
    boolean goesOn =
        first != 0
            && (first == now.mark || first == '“' && now.mark == '"')
            && block - now.block <= 2
            && sentence.sentence().block().kind().reports();
    if (!goesOn) {
      end(false);
      return;
    }
    now.block = block;
    if (now.partStart >= 0) {
      now.parts.add(new Span(now.partStart, now.partEnd));
      now.partStart = -1;
    }
  }

  private void inside(int s, int t, Token token) {
    if (open == null) {
      return;
    }
    if (open.partStart < 0) {
      open.partStart = token.start();
    }
    if (!token.is(",")) {
      open.partEnd = token.end();
    } else if (open.partEnd < 0) {
      open.partEnd = token.end();
    }
    lastSentence = s;
    lastToken = t;
  }

  private void end(boolean closed) {
    Open now = open;
    open = null;
    if (now == null) {
      return;
    }
    if (now.partStart >= 0) {
      now.parts.add(new Span(now.partStart, now.partEnd));
    }
    if (!now.parts.isEmpty()) {
      found.add(new Quotation(now.sentence, now.token, lastSentence, lastToken, now.parts, closed));
    }
  }

  private static char mark(Token token) {
    if (token.end() - token.start() != 1) {
      return 0;
    }
    char c = token.text().charAt(0);
    return switch (c) {
      case '"', '“', '”', '„', '«', '»', '‘', '’', '\'', '‹', '›', '‟', '″' -> c;
      default -> 0;
    };
  }

  private boolean opens(char mark, Token token) {
    return switch (mark) {
      case '“', '„', '«', '‹', '‟' -> true;
      case '"', '‘', '\'' -> loose(token.start() - 1) && tight(token.end());
      default -> false;
    };
  }

  private boolean closes(char opened, char mark, Token token) {
    return switch (opened) {
      case '“', '‟' -> mark == '”' || mark == '"' && !loose(token.start() - 1);
      case '"' -> mark == '"' && !loose(token.start() - 1) || mark == '”';
      case '„' -> mark == '”' || mark == '“' || mark == '"';
      case '«' -> mark == '»';
      case '‹' -> mark == '›';
      case '‘', '\'' ->
          (mark == '’' || mark == '\'') && !loose(token.start() - 1) && after(token.end());
      default -> false;
    };
  }

  /** Whether a mark may open behind this place: nothing, white space, a bracket or a dash. */
  private boolean loose(int at) {
    if (at < 0) {
      return true;
    }
    char c = text.charAt(at);
    return Character.isWhitespace(c) || "([{—–-/“‘\"'\u00a0".indexOf(c) >= 0;
  }

  private boolean tight(int at) {
    return at < text.length() && !Character.isWhitespace(text.charAt(at));
  }

  private boolean after(int at) {
    return at >= text.length() || !Character.isLetterOrDigit(text.charAt(at));
  }
}
