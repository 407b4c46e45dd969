package org.spoor.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.james.mime4j.codec.DecodeMonitor;
import org.apache.james.mime4j.codec.DecoderUtil;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Header;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.Multipart;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.apache.james.mime4j.dom.field.ContentTypeField;
import org.apache.james.mime4j.message.BasicBodyFactory;
import org.apache.james.mime4j.message.DefaultMessageBuilder;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.apache.james.mime4j.stream.Field;
import org.apache.james.mime4j.stream.MimeConfig;
import org.spoor.model.Metadata;
import org.spoor.read.Extracted.Part;

/**
 * A mail: subject and body are its text, From, Subject and Date its metadata; attachments and mails
 * within become documents of their own. Of a body told twice the plain one is taken, unless it is a
 * mere pointer to the other.
 */
final class MailReader {
  private static final int MOST_HEADERS = 1_000;
  private static final int LONGEST_HEADER = 100_000;
  private static final int MAX_NESTING = 20;

  private final Limits limits;
  private final List<Notice> notices = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  private MailReader(Limits limits) {
    this.limits = limits;
  }

  static Extracted read(byte[] bytes, Limits limits) throws Exception {
    DefaultMessageBuilder builder = new DefaultMessageBuilder();
    builder.setMimeEntityConfig(
        MimeConfig.custom()
            .setMaxLineLen(-1)
            .setMaxHeaderCount(MOST_HEADERS)
            .setMaxHeaderLen(LONGEST_HEADER)
            .setMaxContentLen(-1)
            .setMalformedHeaderStartsBody(true)
            .build());
    builder.setBodyFactory(new BasicBodyFactory(true));
    builder.setDecodeMonitor(DecodeMonitor.SILENT);
    Message message = builder.parseMessage(new ByteArrayInputStream(bytes));
    if (message.getHeader() == null || message.getHeader().getFields().isEmpty()) {
      throw new ReadFailure(ErrorCode.BROKEN_FILE, "it has no header: it is not a mail");
    }
    return new MailReader(limits).read(message);
  }

  private Extracted read(Message message) throws Exception {
    Optional<String> subject = header(message, "Subject");
    List<String> bodies = new ArrayList<>();
    collect(message, bodies, 0);
    Metadata metadata =
        new Metadata(
            subject.map(MailReader::withoutReply),
            header(message, "Date").flatMap(WrittenDate::inField),
            header(message, "Organization"),
            sender(message),
            header(message, "Archived-At")
                .map(field -> field.replaceAll("[<>]", ""))
                .flatMap(PageMetadata::webAddress),
            header(message, "Content-Language").flatMap(PageMetadata::languageTag));
    String body = String.join("\n\n", bodies).strip();
    String title = metadata.title().orElse("");
    boolean repeated = body.isEmpty() || title.isEmpty() || body.startsWith(title);
    return new Extracted(repeated ? body : title + "\n\n" + body, metadata, notices, parts);
  }

  private void collect(Entity entity, List<String> bodies, int depth) throws Exception {
    if (depth > MAX_NESTING) {
      throw new ReadFailure(ErrorCode.TOO_COMPLEX, "its parts are nested too deep");
    }
    String type = entity.getMimeType().toLowerCase(Locale.ROOT);
    if (type.equals("multipart/encrypted") || type.contains("pkcs7-mime")) {
      throw new ReadFailure(ErrorCode.PASSWORD_PROTECTED, "the mail is encrypted");
    }
    switch (entity.getBody()) {
      case Multipart multipart when type.equals("multipart/alternative") ->
          alternative(multipart, bodies, depth);
      case Multipart multipart -> {
        for (Entity part : multipart.getBodyParts()) {
          collect(part, bodies, depth + 1);
        }
      }
      case Message inner ->
          attach(name(entity).orElse("message.eml"), DefaultMessageWriter.asBytes(inner));
      case SingleBody body -> single(entity, body, type, bodies);
      case null, default -> {
        // A part without a body says nothing.
      }
    }
  }

  private void single(Entity entity, SingleBody body, String type, List<String> bodies)
      throws IOException, ReadFailure {
    boolean attached = "attachment".equalsIgnoreCase(entity.getDispositionType());
    if (type.startsWith("text/") && !attached && !type.equals("text/calendar")) {
      String text = type.equals("text/html") ? html(entity, body) : plain(entity, body);
      if (!text.isBlank()) {
        bodies.add(text.strip());
      }
    } else if (attached || name(entity).isPresent()) {
      // Pictures are letterheads and trackers; a mail with a report attaches a document.
      if (!type.startsWith("image/")) {
        attach(name(entity).orElse("attachment"), bytes(body));
      }
    }
  }

  private void alternative(Multipart multipart, List<String> bodies, int depth) throws Exception {
    List<String> plain = new ArrayList<>();
    List<String> rich = new ArrayList<>();
    for (Entity part : multipart.getBodyParts()) {
      collect(part, part.getMimeType().equalsIgnoreCase("text/plain") ? plain : rich, depth + 1);
    }
    int written = String.join("", plain).length();
    boolean pointer = written * 2 < String.join("", rich).length();
    bodies.addAll(pointer || plain.isEmpty() ? rich : plain);
  }

  private void attach(String name, byte[] bytes) throws ReadFailure {
    if (parts.size() >= limits.maxEntries()) {
      throw new ReadFailure(
          ErrorCode.TOO_MANY_FILES, "it has more than " + limits.maxEntries() + " attachments");
    }
    String own = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    parts.add(new Part(MetadataField.clean(own).orElse("attachment"), bytes));
  }

  private String plain(Entity entity, SingleBody body) throws IOException, ReadFailure {
    String text = decoded(entity, body);
    boolean flowed = parameter(entity, "format").filter("flowed"::equalsIgnoreCase).isPresent();
    return flowed ? FlowedText.joined(text, parameter(entity, "delsp").isPresent()) : text;
  }

  private String html(Entity entity, SingleBody body) throws IOException, ReadFailure {
    return HtmlReader.readMail(decoded(entity, body), limits.maxTextChars());
  }

  private String decoded(Entity entity, SingleBody body) throws IOException, ReadFailure {
    TextDecoder.Decoded decoded = TextDecoder.decode(bytes(body), parameter(entity, "charset"));
    notices.addAll(decoded.notices());
    return decoded.text();
  }

  private static byte[] bytes(SingleBody body) throws IOException {
    try (InputStream in = body.getInputStream()) {
      return in.readAllBytes();
    }
  }

  private static Optional<String> parameter(Entity entity, String name) {
    return entity.getHeader().getField("Content-Type") instanceof ContentTypeField type
        ? Optional.ofNullable(type.getParameter(name))
        : Optional.empty();
  }

  private static Optional<String> name(Entity entity) {
    return Optional.ofNullable(entity.getFilename())
        .or(() -> parameter(entity, "name"))
        .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT))
        .flatMap(MetadataField::clean);
  }

  private static Optional<String> header(Message message, String name) {
    Header header = message.getHeader();
    Field field = header.getField(name);
    return Optional.ofNullable(field)
        .map(Field::getBody)
        .map(body -> DecoderUtil.decodeEncodedWords(body, DecodeMonitor.SILENT))
        .flatMap(MetadataField::clean);
  }

  private static Optional<String> sender(Message message) {
    MailboxList from = message.getFrom();
    if (from == null || from.isEmpty()) {
      return header(message, "From");
    }
    Mailbox first = from.get(0);
    return Optional.ofNullable(first.getName())
        .filter(name -> !name.isBlank())
        .or(() -> Optional.ofNullable(first.getAddress()))
        .map(name -> DecoderUtil.decodeEncodedWords(name, DecodeMonitor.SILENT))
        .flatMap(MetadataField::clean);
  }

  private static String withoutReply(String subject) {
    return subject.replaceFirst("(?i)^(?:(?:re|fwd?|aw|wg|tr|rv|odp|pd)\\s?:\\s{0,5}){1,5}", "");
  }
}
