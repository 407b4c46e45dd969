package org.spoor.model;

/**
 * Points at a finding in a way that outlives the extractor's version: by the place and the kind of
 * what was found, not by its number.
 *
 * @param document the document's id in the case
 * @param kind the record's kind: {@code event}, {@code attribution}, {@code relation}, …
 * @param type the event's type, the relation's or the mention's type, the evidence's indicator;
 *     empty for kinds without one
 * @param span of an event its trigger, of anything else the finding's span, in UTF-16 code units of
 *     the kept text
 * @param key tells findings of one type and place apart ('four each by A and B'); made by {@link
 *     #keyOf}; empty for a find that stands alone
 */
public record FindRef(String document, String kind, String type, Span span, String key)
    implements Comparable<FindRef> {

  /** Longest key, in UTF-16 code units. */
  private static final int LONGEST_KEY = 200;

  public FindRef {
    if (document.isBlank() || kind.isBlank()) {
      throw new IllegalArgumentException("a reference needs a document and a kind");
    }
  }

  /** The reference to a finding of a document. */
  public static FindRef of(String document, Finding finding) {
    return switch (finding) {
      case Event event ->
          new FindRef(document, "event", event.type().word(), event.trigger(), keyOf(event));
      case Attribution attribution -> plain(document, "attribution", "", attribution);
      case Flow flow -> plain(document, "flow", flow.commodity(), flow);
      case Relation relation ->
          new FindRef(
              document,
              "relation",
              relation.type().word(),
              relation.span(),
              cut(relation.subject() + ">" + relation.object()));
      case Evidence evidence ->
          new FindRef(
              document, "evidence", evidence.indicator(), evidence.span(), evidence.country());
      case Quantity quantity -> plain(document, "quantity", quantity.dimension(), quantity);
      case Mention mention -> plain(document, "mention", mention.type(), mention);
      case DateMention date -> plain(document, "date", "", date);
      case Hedge hedge -> plain(document, "hedge", hedge.type().word(), hedge);
    };
  }

  private static FindRef plain(String document, String kind, String type, Finding finding) {
    return new FindRef(document, kind, type, finding.span(), "");
  }

  /** What tells an event from others of its type at the same trigger: sides, places, goods. */
  static String keyOf(Event event) {
    StringBuilder key = new StringBuilder();
    key.append(String.join("+", event.parties().by()))
        .append('>')
        .append(String.join("+", event.parties().against()))
        .append('@')
        .append(String.join("+", event.where().place()));
    event.what().items().forEach(item -> key.append('/').append(item.commodity()));
    event.what().count().ifPresent(count -> key.append('#').append(count));
    return cut(key.toString());
  }

  private static String cut(String key) {
    return key.length() <= LONGEST_KEY ? key : key.substring(0, LONGEST_KEY);
  }

  /** Whether both stand at the same place and are of one kind and type, whatever their key. */
  public boolean samePlace(FindRef other) {
    return document.equals(other.document)
        && kind.equals(other.kind)
        && type.equals(other.type)
        && (span.equals(other.span) || span.overlaps(other.span));
  }

  /** By document, place, kind, type, key. */
  @Override
  public int compareTo(FindRef other) {
    int by = document.compareTo(other.document);
    by = by != 0 ? by : span.compareTo(other.span);
    by = by != 0 ? by : kind.compareTo(other.kind);
    by = by != 0 ? by : type.compareTo(other.type);
    return by != 0 ? by : key.compareTo(other.key);
  }
}
