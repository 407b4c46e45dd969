package org.spoor.report.product;

import java.util.List;
import org.spoor.report.chart.Drawing;

/** A part of a dossier, from top to bottom. */
public sealed interface Block {

  /**
   * A heading.
   *
   * @param level 1 to 3
   * @param id unique in the dossier: lower-case letters, digits and hyphens
   */
  record Heading(int level, String id, String words) implements Block {
    public Heading {
      if (level < 1 || level > 3 || !id.matches("[a-z0-9-]{1,80}")) {
        throw new IllegalArgumentException("not a heading: " + level + " " + id);
      }
    }
  }

  /** A paragraph. */
  record Paragraph(Tone tone, List<Inline> line) implements Block {
    public Paragraph {
      line = List.copyOf(line);
    }
  }

  /** How a paragraph is set. */
  enum Tone {
    /** Opens a part. */
    LEAD,
    BODY,
    /** What is to be known beside it. */
    SMALL
  }

  /** A list. */
  record Items(List<Item> items) implements Block {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * A line of a list.
   *
   * @param marker one sign
   */
  record Item(String marker, List<Inline> line) {
    public Item {
      line = List.copyOf(line);
    }
  }

  /**
   * Values with their names, side by side.
   *
   * @param values at least one
   */
  record Values(List<Value> values) implements Block {
    public Values {
      values = List.copyOf(values);
      if (values.isEmpty()) {
        throw new IllegalArgumentException("no values");
      }
    }
  }

  /** A value with its name. */
  record Value(String name, List<Inline> value) {
    public Value {
      value = List.copyOf(value);
    }
  }

  /**
   * A table.
   *
   * @param caption what it shows; may be empty
   * @param rows each with a cell a column
   */
  record Table(String caption, List<Column> columns, List<List<List<Inline>>> rows)
      implements Block {
    public Table {
      columns = List.copyOf(columns);
      rows = rows.stream().map(row -> row.stream().map(List::copyOf).toList()).toList();
      for (List<List<Inline>> row : rows) {
        if (row.size() != columns.size()) {
          throw new IllegalArgumentException(
              row.size() + " cells for " + columns.size() + " columns in " + caption);
        }
      }
    }
  }

  /**
   * A column.
   *
   * @param share of the width, beside the other columns' shares
   * @param number whether it holds figures, which are set to the right
   */
  record Column(String title, int share, boolean number) {
    static Column words(String title, int share) {
      return new Column(title, share, false);
    }

    static Column figures(String title, int share) {
      return new Column(title, share, true);
    }
  }

  /**
   * A chart.
   *
   * @param id unique in the dossier, as a heading's
   * @param note how to read it, and where its outlines come from; may be empty
   */
  record Figure(String id, String caption, Drawing drawing, String note) implements Block {}

  /** The notes that citations point at, by number. */
  record Notes(List<Note> notes) implements Block {
    public Notes {
      notes = List.copyOf(notes);
    }
  }

  /** A note. */
  record Note(int number, List<Inline> line) {
    public Note {
      line = List.copyOf(line);
    }
  }
}
