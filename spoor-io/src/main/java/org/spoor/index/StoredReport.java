package org.spoor.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;

/** What a hit shows of a report, as it lies in the index. */
record StoredReport(
    long number,
    String id,
    Optional<String> title,
    Optional<String> publisher,
    Optional<String> published,
    Optional<String> language,
    Optional<String> url,
    OptionalLong nearCopyOf,
    List<IndexedPassage> passages) {

  static BytesRef write(IndexedReport report) throws IOException {
    ByteBuffersDataOutput out = new ByteBuffersDataOutput();
    out.writeVLong(report.number());
    writeText(out, report.id());
    write(out, report.title());
    write(out, report.publisher());
    write(out, report.published());
    write(out, report.language());
    write(out, report.url());
    out.writeVLong(report.nearCopyOf().orElse(0));
    out.writeVInt(report.passages().size());
    for (IndexedPassage passage : report.passages()) {
      out.writeVInt(passage.start());
      writeText(out, passage.text());
      out.writeVInt(passage.firstSentence());
      out.writeVInt(passage.sentenceStarts().size());
      int last = passage.start();
      for (int at : passage.sentenceStarts()) {
        out.writeVInt(at - last);
        last = at;
      }
    }
    return new BytesRef(out.toArrayCopy());
  }

  static StoredReport read(BytesRef bytes) throws IOException {
    DataInput in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
    long number = in.readVLong();
    String id = in.readString();
    Optional<String> title = readOptional(in);
    Optional<String> publisher = readOptional(in);
    Optional<String> published = readOptional(in);
    Optional<String> language = readOptional(in);
    Optional<String> url = readOptional(in);
    long copyOf = in.readVLong();
    int count = in.readVInt();
    List<IndexedPassage> passages = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int start = in.readVInt();
      String text = in.readString();
      int firstSentence = in.readVInt();
      int starts = in.readVInt();
      List<Integer> sentenceStarts = new ArrayList<>();
      int last = start;
      for (int s = 0; s < starts; s++) {
        last += in.readVInt();
        sentenceStarts.add(last);
      }
      passages.add(new IndexedPassage(start, text, firstSentence, sentenceStarts));
    }
    return new StoredReport(
        number,
        id,
        title,
        publisher,
        published,
        language,
        url,
        copyOf == 0 ? OptionalLong.empty() : OptionalLong.of(copyOf),
        passages);
  }

  private static void write(DataOutput out, Optional<String> value) throws IOException {
    out.writeByte((byte) (value.isPresent() ? 1 : 0));
    if (value.isPresent()) {
      writeText(out, value.get());
    }
  }

  /** Half of a surrogate pair becomes a question mark: one unit for one, so places stay true. */
  private static void writeText(DataOutput out, String text) throws IOException {
    byte[] bytes = text.getBytes(java.nio.charset.StandardCharsets.UTF_8);
    out.writeVInt(bytes.length);
    out.writeBytes(bytes, bytes.length);
  }

  private static Optional<String> readOptional(DataInput in) throws IOException {
    return in.readByte() == 0 ? Optional.empty() : Optional.of(in.readString());
  }
}
