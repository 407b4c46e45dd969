package org.spoor.text;

import java.util.List;

/** Mends what a tagger trained on web text gets wrong where the letters leave no doubt. */
final class TagCorrection {
  private TagCorrection() {}

  /**
   * The tag of the token at {@code i}; earlier tags are already mended.
   *
   * @param lower the token in lower case
   */
  static Tag correct(List<RawToken> tokens, Tag[] tags, int i, String lower) {
    char first = lower.charAt(0);
    if (!Character.isLetterOrDigit(first)) {
      if (lower.length() > 1 && first == '\'' && Character.isLetter(lower.charAt(1))) {
        return tags[i] == Tag.PUNCT ? Tag.PART : tags[i];
      }
      return switch (first) {
        case '$', '€', '£', '¥', '%', '₴', '₽', '+', '=', '°', '₹', '₺' -> Tag.SYM;
        default -> Tag.PUNCT;
      };
    }
    if (Character.isDigit(first)) {
      return Character.isLetter(lower.charAt(lower.length() - 1)) ? Tag.ADJ : Tag.NUM;
    }
    return switch (lower) {
      case "the", "a", "an" -> Tag.DET;
      case "of",
          "from",
          "into",
          "via",
          "across",
          "between",
          "among",
          "during",
          "within",
          "throughout",
          "toward",
          "towards",
          "against",
          "onto",
          "amid" ->
          Tag.ADP;
      case "is", "are", "was", "were", "be", "been", "being", "am" -> Tag.AUX;
      case "and", "or", "nor" -> Tag.CCONJ;
      case "not", "n't" -> Tag.PART; // the model was trained on 'don't' as one word
      case "who", "whom", "whose", "he", "she", "they", "them", "him", "it", "we", "us" ->
          lower.equals("us") && tokens.get(i).text().equals("US") ? Tag.PROPN : Tag.PRON;
      case "million", "billion", "trillion", "thousand", "hundred", "dozen" -> Tag.NUM;
      default -> tags[i] == Tag.PUNCT || tags[i] == Tag.SYM ? Tag.NOUN : tags[i];
    };
  }
}
