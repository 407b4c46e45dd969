package org.spoor.bench;

import org.jspecify.annotations.Nullable;
import org.spoor.extract.Extractor;
import org.spoor.model.Document;

/** Spoor with every record kind on. */
public final class SpoorContestant implements Contestant {
  private @Nullable Extractor extractor;

  @Override
  public String name() {
    return "Spoor";
  }

  @Override
  public void load() {
    extractor = Extractor.create();
  }

  @Override
  public int read(String text) {
    if (extractor == null) {
      throw new IllegalStateException("load first");
    }
    return extractor.extract(Document.of("text", text)).findings().size();
  }
}
