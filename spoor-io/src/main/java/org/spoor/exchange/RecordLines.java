package org.spoor.exchange;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Function;
import org.spoor.model.Document;
import org.spoor.model.Finding;

/** Writes findings as the records of the vocabulary. Stateless. */
public final class RecordLines {
  private static final JsonFactory JSON = new JsonFactory();

  private RecordLines() {}

  /**
   * What a case knows of a finding beside its record.
   *
   * @param field the record's further field: {@code incident}, {@code entity}
   * @param id what it holds
   */
  public record Label(String field, String id) {}

  /** One line a finding, each ended by a line feed; empty for no findings. */
  public static String of(Document document, List<Finding> findings) {
    return of(document, findings, finding -> List.of());
  }

  /**
   * The same with further fields, after the record's own.
   *
   * @param labels what is known of each finding
   */
  public static String of(
      Document document, List<Finding> findings, Function<Finding, List<Label>> labels) {
    if (findings.isEmpty()) {
      return "";
    }
    StringWriter out = new StringWriter(512 * findings.size());
    try (JsonGenerator json = JSON.createGenerator(out)) {
      // Between root values a line feed, within them no white space.
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      RecordFields fields = new RecordFields(json, document);
      for (Finding finding : findings) {
        fields.write(finding, labels.apply(finding));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.append('\n').toString();
  }

  /** The record of a line that is not a document, ended by a line feed. */
  public static String of(DocumentLine.Faulty faulty) {
    StringWriter out = new StringWriter(256);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("kind", "error");
      json.writeNumberField("line", faulty.number());
      json.writeStringField("code", faulty.fault().code());
      json.writeStringField("message", faulty.message());
      if (faulty.document().isPresent()) {
        json.writeStringField("document", faulty.document().get());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory cannot fail", e);
    }
    return out.append('\n').toString();
  }
}
