package org.spoor.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What lies in the folder of an index is never an error: it is used, continued or built anew. */
final class IndexLifeTest {
  @TempDir Path folder;

  @Test
  void missing() {
    Path nowhere = folder.resolve("case.spoor.index");
    assertThat(reason(nowhere)).isEqualTo(Opening.Reason.MISSING);
    assertThat(Files.exists(nowhere)).as("looking makes nothing").isFalse();
    assertThat(reason(folder)).isEqualTo(Opening.Reason.MISSING);
    try (SearchIndex index = Reports.index(nowhere, Reports.of(1, "cocaine"))) {
      assertThat(index.upTo()).isEqualTo(1);
      assertThat(index.size()).isEqualTo(1);
    }
  }

  @Test
  void behindIsContinued() {
    Reports.index(folder, Reports.of(1, "cocaine in Antwerp")).close();
    try (IndexWriting writing = Reports.begin(folder, Reports.CASE)) {
      assertThat(writing.upTo()).isEqualTo(1);
      writing.put(Reports.of(2, "cocaine in Hamburg"));
      writing.commit(2);
    }
    try (SearchIndex index = Reports.open(folder)) {
      assertThat(index.upTo()).isEqualTo(2);
      assertThat(Reports.found(index, "cocaine")).containsExactly(1L, 2L);
    }
  }

  @Test
  void putInItsPlaceAndTakenOut() {
    Reports.index(folder, Reports.of(1, "cocaine"), Reports.of(2, "cocaine")).close();
    try (IndexWriting writing = Reports.begin(folder, Reports.CASE)) {
      writing.put(Reports.of(1, "heroin"));
      writing.remove(2);
      writing.commit(2);
    }
    try (SearchIndex index = Reports.open(folder)) {
      assertThat(Reports.found(index, "cocaine")).isEmpty();
      assertThat(Reports.found(index, "heroin")).containsExactly(1L);
    }
  }

  @Test
  void whatWasNotCommittedIsDropped() {
    Reports.index(folder, Reports.of(1, "cocaine")).close();
    try (IndexWriting writing = Reports.begin(folder, Reports.CASE)) {
      writing.put(Reports.of(2, "cocaine"));
    }
    try (SearchIndex index = Reports.open(folder)) {
      assertThat(index.upTo()).isEqualTo(1);
      assertThat(Reports.found(index, "cocaine")).containsExactly(1L);
    }
  }

  @Test
  void foreignIsBuiltAnew() {
    Reports.index(folder, Reports.of(1, "cocaine")).close();
    assertThat(SearchIndex.open(folder, "another"))
        .isEqualTo(new Opening.Unusable(Opening.Reason.FOREIGN, ""));
    try (IndexWriting writing = Reports.begin(folder, "another")) {
      assertThat(writing.upTo()).isZero();
      writing.commit(0);
    }
    assertThat(reason(folder)).isEqualTo(Opening.Reason.FOREIGN);
  }

  @Test
  void readableUntilTheFirstCommitOfItsSuccessor() {
    try (SearchIndex before = Reports.index(folder, Reports.of(1, "cocaine"));
        IndexWriting writing =
            ((WriterOutcome.Writing) IndexWriting.rebuild(folder, Reports.CASE)).writing()) {
      writing.put(Reports.of(1, "heroin"));
      try (SearchIndex meanwhile = Reports.open(folder)) {
        assertThat(Reports.found(meanwhile, "cocaine")).containsExactly(1L);
      }
      writing.commit(1);
      assertThat(Reports.found(before, "cocaine")).containsExactly(1L);
      try (SearchIndex after = Reports.open(folder)) {
        assertThat(Reports.found(after, "cocaine")).isEmpty();
      }
    }
  }

  @Test
  void otherVersionIsBuiltAnew() throws IOException {
    try (FSDirectory directory = FSDirectory.open(folder);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
      writer.setLiveCommitData(
          Map.of("case", Reports.CASE, "upTo", "1", "version", "0").entrySet());
      writer.commit();
    }
    assertThat(reason(folder)).isEqualTo(Opening.Reason.OTHER_VERSION);
    rebuilds();
  }

  @Test
  void everyDamagedFileIsBuiltAnew() throws IOException {
    Reports.index(folder, Reports.of(1, "cocaine in Antwerp"), Reports.of(2, "heroin")).close();
    List<Path> names;
    try (Stream<Path> files = Files.list(folder)) {
      names = files.filter(file -> !file.endsWith("write.lock")).sorted().toList();
    }
    assertThat(names).isNotEmpty();
    for (Path name : names) {
      for (int damage = 0; damage < 4; damage++) {
        clear();
        Reports.index(folder, Reports.of(1, "cocaine in Antwerp"), Reports.of(2, "heroin")).close();
        if (Files.exists(name)) {
          damage(name, damage);
        }
        switch (SearchIndex.open(folder, Reports.CASE)) {
          case Opening.Ready ready -> {
            // Damage that opening does not see is an outcome of searching.
            ready.index().search(SearchRequest.of("cocaine"));
            ready.index().close();
          }
          case Opening.Unusable unusable ->
              assertThat(unusable.reason())
                  .isIn(
                      Opening.Reason.DAMAGED, Opening.Reason.OTHER_VERSION, Opening.Reason.MISSING);
        }
        try (IndexWriting writing =
            ((WriterOutcome.Writing) IndexWriting.rebuild(folder, Reports.CASE)).writing()) {
          writing.put(Reports.of(1, "cocaine"));
          writing.commit(1);
        }
        try (SearchIndex index = Reports.open(folder)) {
          assertThat(Reports.found(index, "cocaine")).as("%s", name).containsExactly(1L);
        }
      }
    }
  }

  private static void damage(Path file, int kind) throws IOException {
    byte[] bytes = Files.readAllBytes(file);
    switch (kind) {
      case 0 -> Files.delete(file);
      case 1 -> Files.write(file, new byte[0]);
      case 2 -> Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
      default -> {
        for (int i = 0; i < bytes.length; i += 3) {
          bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
      }
    }
  }

  @Test
  void leftoversOfAWriterThatWasKilled() throws IOException {
    Reports.index(folder, Reports.of(1, "cocaine")).close();
    Files.write(folder.resolve("write.lock"), new byte[0], StandardOpenOption.CREATE);
    Files.writeString(folder.resolve("_7.tmp"), "half", StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("_8_Lucene104_0.doc"), "half", StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("pending_segments_9"), "half", StandardCharsets.UTF_8);
    try (SearchIndex index = Reports.open(folder)) {
      assertThat(Reports.found(index, "cocaine")).containsExactly(1L);
    }
    try (IndexWriting writing = Reports.begin(folder, Reports.CASE)) {
      assertThat(writing.upTo()).isEqualTo(1);
      writing.put(Reports.of(2, "cocaine"));
      writing.commit(2);
    }
    try (SearchIndex index = Reports.open(folder)) {
      assertThat(Reports.found(index, "cocaine")).containsExactly(1L, 2L);
    }
    assertThat(folder.resolve("_8_Lucene104_0.doc")).doesNotExist();
  }

  @Test
  void aFolderOfRubbish() throws IOException {
    Files.writeString(folder.resolve("segments_1"), "no index", StandardCharsets.UTF_8);
    Files.writeString(folder.resolve("notes.txt"), "mine", StandardCharsets.UTF_8);
    assertThat(reason(folder)).isIn(Opening.Reason.DAMAGED, Opening.Reason.OTHER_VERSION);
    rebuilds();
    assertThat(folder.resolve("notes.txt")).hasContent("mine");
  }

  @Test
  void aFileInItsPlace() throws IOException {
    Path file = folder.resolve("case.spoor.index");
    Files.writeString(file, "mine", StandardCharsets.UTF_8);
    assertThat(reason(file)).isEqualTo(Opening.Reason.DAMAGED);
    assertThat(file).hasContent("mine");
  }

  @Test
  void theSecondWriterIsTold() {
    Reports.index(folder, Reports.of(1, "cocaine")).close();
    try (IndexWriting first = Reports.begin(folder, Reports.CASE)) {
      assertThat(first.upTo()).isEqualTo(1);
      assertThat(IndexWriting.begin(folder, Reports.CASE)).isEqualTo(new WriterOutcome.Busy());
      assertThat(IndexWriting.rebuild(folder, "another")).isEqualTo(new WriterOutcome.Busy());
      try (SearchIndex index = Reports.open(folder)) {
        assertThat(Reports.found(index, "cocaine")).containsExactly(1L);
      }
    }
    Reports.begin(folder, Reports.CASE).close();
  }

  private void rebuilds() {
    try (SearchIndex index = Reports.index(folder, Reports.of(1, "cocaine"))) {
      assertThat(Reports.found(index, "cocaine")).containsExactly(1L);
    }
  }

  private static Opening.Reason reason(Path folder) {
    return switch (SearchIndex.open(folder, Reports.CASE)) {
      case Opening.Unusable unusable -> unusable.reason();
      case Opening.Ready ready -> throw new AssertionError("it can be used");
    };
  }

  private void clear() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.delete(file);
      }
    }
  }
}
