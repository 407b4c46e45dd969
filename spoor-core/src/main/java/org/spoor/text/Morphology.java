package org.spoor.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.spoor.resource.CsvTable;

/**
 * English inflection: the forms of a lemma, and the lemma and verb form of a word.
 *
 * <p>Irregular words come from tables; the rest follows the spelling rules. Immutable and safe to
 * share.
 */
public final class Morphology {
  private static final Set<String> CLEAR_ED =
      Set.of(
          "embed", "need", "feed", "bleed", "speed", "breed", "heed", "proceed", "succeed",
          "exceed", "seed", "weed", "shed", "wed", "bed");

  private final Map<String, String> verbLemmas = new HashMap<>();
  private final Map<String, VerbForm> verbForms = new HashMap<>();
  private final Map<String, List<String>> irregularVerbs = new HashMap<>();
  private final Map<String, String> nounLemmas = new HashMap<>();
  private final Map<String, String> irregularPlurals = new HashMap<>();
  private final Set<String> doubling = new HashSet<>();

  private Morphology() {}

  /** Reads the tables of irregular words. */
  public static Morphology load() {
    Morphology morphology = new Morphology();
    for (CsvTable.Row row : CsvTable.load("/org/spoor/text/irregular-verbs.csv").rows()) {
      morphology.addVerb(row.get("base"), row.list("past"), row.list("participle"));
    }
    for (CsvTable.Row row : CsvTable.load("/org/spoor/text/irregular-nouns.csv").rows()) {
      morphology.irregularPlurals.put(row.get("singular"), row.get("plural"));
      morphology.nounLemmas.put(row.get("plural"), row.get("singular"));
    }
    for (CsvTable.Row row : CsvTable.load("/org/spoor/text/doubling-verbs.csv").rows()) {
      morphology.doubling.add(row.get("base"));
    }
    return morphology;
  }

  private void addVerb(String base, List<String> pasts, List<String> participles) {
    List<String> forms = new ArrayList<>(pasts);
    for (String participle : participles) {
      if (!forms.contains(participle)) {
        forms.add(participle);
      }
    }
    irregularVerbs.put(base, forms);
    for (String form : forms) {
      verbLemmas.put(form, base);
      boolean past = pasts.contains(form);
      boolean participle = participles.contains(form);
      verbForms.put(
          form,
          past && participle
              ? VerbForm.PAST_OR_PARTICIPLE
              : past ? VerbForm.PAST : VerbForm.PARTICIPLE);
    }
  }

  /** All forms of a verb, itself included; for a phrase the first word is inflected. */
  public List<String> verbForms(String lemma) {
    int blank = lemma.indexOf(' ');
    String base = blank < 0 ? lemma : lemma.substring(0, blank);
    String rest = blank < 0 ? "" : lemma.substring(blank);
    List<String> forms = new ArrayList<>();
    forms.add(base + rest);
    forms.add(sForm(base) + rest);
    forms.add(ingForm(base) + rest);
    List<String> irregular = irregularVerbs.get(base);
    if (irregular == null) {
      forms.add(edForm(base) + rest);
    } else {
      for (String form : irregular) {
        forms.add(form + rest);
      }
    }
    return forms;
  }

  /** Singular and plural of a noun; for a phrase the last word is inflected. */
  public List<String> nounForms(String lemma) {
    int blank = lemma.lastIndexOf(' ');
    String head = lemma.substring(blank + 1);
    String irregular = irregularPlurals.get(head);
    String plural = irregular != null ? irregular : sForm(head);
    return List.of(lemma, lemma.substring(0, blank + 1) + plural);
  }

  private static boolean vowel(char c) {
    return "aeiou".indexOf(c) >= 0;
  }

  private static String sForm(String base) {
    int n = base.length();
    char last = base.charAt(n - 1);
    if (last == 'y' && n > 1 && !vowel(base.charAt(n - 2))) {
      return base.substring(0, n - 1) + "ies";
    }
    if (last == 's'
        || last == 'x'
        || last == 'z'
        || last == 'o' && n > 2 && !vowel(base.charAt(n - 2)) && !base.endsWith("photo")
        || base.endsWith("ch")
        || base.endsWith("sh")) {
      return base + "es";
    }
    return base + "s";
  }

  private String edForm(String base) {
    if (base.endsWith("e")) {
      return base + "d";
    }
    int n = base.length();
    if (base.endsWith("y") && n > 1 && !vowel(base.charAt(n - 2))) {
      return base.substring(0, n - 1) + "ied";
    }
    return stemBeforeVowel(base) + "ed";
  }

  private String ingForm(String base) {
    int n = base.length();
    if (base.endsWith("ie")) {
      return base.substring(0, n - 2) + "ying";
    }
    if (base.endsWith("e") && !base.endsWith("ee") && !base.endsWith("oe") && n > 2) {
      return base.substring(0, n - 1) + "ing";
    }
    return stemBeforeVowel(base) + "ing";
  }

  private String stemBeforeVowel(String base) {
    char last = base.charAt(base.length() - 1);
    if (last == 'c') {
      return base + "k";
    }
    return doubles(base) ? base + last : base;
  }

  private boolean doubles(String base) {
    int n = base.length();
    if (doubling.contains(base)) {
      return true;
    }
    // One syllable: consonant, vowel, consonant.
    return n >= 3
        && n <= 4
        && !vowel(base.charAt(n - 1))
        && "wxy".indexOf(base.charAt(n - 1)) < 0
        && vowel(base.charAt(n - 2))
        && !vowel(base.charAt(n - 3))
        && vowels(base) == 1;
  }

  private static int vowels(String base) {
    int count = 0;
    for (int i = 0; i < base.length(); i++) {
      if (vowel(base.charAt(i)) || base.charAt(i) == 'y') {
        count++;
      }
    }
    return count;
  }

  /** The form that the letters of a verb show. */
  VerbForm form(String lower) {
    VerbForm known = verbForms.get(lower);
    if (known != null) {
      return known;
    }
    int n = lower.length();
    if (n > 4 && lower.endsWith("ing")) {
      return VerbForm.ING;
    }
    if (n > 3 && lower.endsWith("ed") && !CLEAR_ED.contains(lower)) {
      return VerbForm.PAST_OR_PARTICIPLE;
    }
    if (n > 3 && lower.endsWith("s") && !lower.endsWith("ss")) {
      return VerbForm.THIRD;
    }
    return switch (lower) {
      case "is", "'s", "has", "does" -> VerbForm.THIRD;
      case "was", "were", "did", "'d" -> VerbForm.PAST;
      case "been", "done", "gone" -> VerbForm.PARTICIPLE;
      case "had" -> VerbForm.PAST_OR_PARTICIPLE;
      case "being", "going" -> VerbForm.ING;
      default -> VerbForm.BASE;
    };
  }

  /** The dictionary form of a word with this part of speech, as far as rules can tell it. */
  String lemma(String lower, Tag tag) {
    return switch (tag) {
      case VERB, AUX -> verbLemma(lower);
      case NOUN, PROPN -> nounLemma(lower);
      default -> lower;
    };
  }

  private String verbLemma(String lower) {
    switch (lower) {
      case "is", "'s", "are", "'re", "was", "were", "am", "'m", "been", "being", "be":
        return "be";
      case "has", "had", "'ve", "having", "have":
        return "have";
      case "does", "did", "done", "doing":
        return "do";
      default:
        break;
    }
    String known = verbLemmas.get(lower);
    if (known != null) {
      return known;
    }
    int n = lower.length();
    return switch (form(lower)) {
      case THIRD -> thirdLemma(lower);
      case ING -> stemLemma(lower.substring(0, n - 3));
      case PAST_OR_PARTICIPLE ->
          lower.endsWith("ied") && n > 4
              ? lower.substring(0, n - 3) + "y"
              : stemLemma(lower.substring(0, n - 2));
      case BASE, PAST, PARTICIPLE, NONE -> lower;
    };
  }

  private static String thirdLemma(String lower) {
    int n = lower.length();
    if (lower.endsWith("ies") && n > 4) {
      return lower.substring(0, n - 3) + "y";
    }
    if (lower.endsWith("sses")
        || lower.endsWith("shes")
        || lower.endsWith("ches")
        || lower.endsWith("xes")
        || lower.endsWith("oes")) {
      return lower.substring(0, n - 2);
    }
    return lower.substring(0, n - 1);
  }

  private String stemLemma(String stem) {
    int n = stem.length();
    if (n < 3) {
      return n == 2 && !vowel(stem.charAt(1)) ? stem + "e" : stem;
    }
    char last = stem.charAt(n - 1);
    char before = stem.charAt(n - 2);
    if (last == 'k' && before == 'c' && n > 4 && stem.charAt(n - 3) == 'i') {
      return stem.substring(0, n - 1); // traffick|ed
    }
    if (last == before && !vowel(last) && "lsfz".indexOf(last) < 0) {
      return stem.substring(0, n - 1);
    }
    if (last == 'l' && before == 'l' && doubling.contains(stem.substring(0, n - 1))) {
      return stem.substring(0, n - 1);
    }
    if (doubling.contains(stem)) {
      return stem;
    }
    boolean silentE =
        last == 'v'
            || last == 'u'
            || last == 'c'
            || last == 'z' && before != 'z'
            || last == 'g'
                && (before == 'r'
                    || before == 'n' && stem.endsWith("eng")
                    || before == 'd'
                    || before == 'a'
                    || before == 'e')
            || last == 's'
                && (vowel(before) || before == 'n' || before == 'r' || before == 'p')
                && !stem.endsWith("ous")
                && !stem.endsWith("us")
                && !stem.endsWith("ias")
            || last == 't'
                && before == 'a'
                && n > 3
                && !stem.endsWith("eat")
                && !stem.endsWith("oat")
            || last == 'r'
                && (before == 'i'
                    || before == 'u'
                    || before == 'o' && stem.endsWith("plor")
                    || before == 'a' && !stem.endsWith("ear"))
            || last == 'l' && !vowel(before) && before != 'l' && before != 'r'
            || last == 'd'
                && (stem.endsWith("id") && !stem.endsWith("aid")
                    || stem.endsWith("ud")
                    || stem.endsWith("ad") && n > 4)
            || last == 'n' && before == 'i' && n > 4
            || last == 'k' && (before == 'o' || before == 'a' && n <= 4)
            || last == 'm' && (before == 'u' || before == 'a' && n <= 4);
    return silentE ? stem + "e" : stem;
  }

  private String nounLemma(String lower) {
    String known = nounLemmas.get(lower);
    if (known != null) {
      return known;
    }
    int n = lower.length();
    if (n < 4
        || !lower.endsWith("s")
        || lower.endsWith("ss")
        || lower.endsWith("us")
        || lower.endsWith("is")) {
      return lower;
    }
    if (lower.endsWith("ies") && n > 4) {
      return lower.substring(0, n - 3) + "y";
    }
    if (lower.endsWith("sses")
        || lower.endsWith("shes")
        || lower.endsWith("ches")
        || lower.endsWith("xes")
        || lower.endsWith("oes")) {
      return lower.substring(0, n - 2);
    }
    return lower.substring(0, n - 1);
  }
}
