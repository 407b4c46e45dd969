package org.spoor.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.Scorable;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.apache.lucene.util.FixedBitSet;

/** Collects everything that matches, with its score. */
final class Found extends SimpleCollector {
  final FixedBitSet reports;
  final float[] scores;
  private int base;
  private Scorable scorer = new None();

  Found(int size) {
    reports = new FixedBitSet(Math.max(1, size));
    scores = new float[size];
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) {
    base = context.docBase;
  }

  @Override
  public void setScorer(Scorable newScorer) {
    scorer = newScorer;
  }

  @Override
  public void collect(int document) throws IOException {
    reports.set(base + document);
    scores[base + document] = scorer.score();
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE;
  }

  private static final class None extends Scorable {
    @Override
    public float score() {
      return 0;
    }
  }
}
