package org.spoor.report.chart;

/**
 * The faces that are bundled: Source Serif Pro and Source Sans Pro by Adobe, SIL Open Font License
 * 1.1.
 */
public enum Face {
  SERIF("SourceSerifPro-Regular"),
  SERIF_ITALIC("SourceSerifPro-It"),
  SERIF_BOLD("SourceSerifPro-Semibold"),
  SANS("SourceSansPro-Regular"),
  SANS_BOLD("SourceSansPro-Semibold");

  private final String file;

  Face(String file) {
    this.file = file;
  }

  /** Path of its TrueType file on the class path. */
  public String resource() {
    return "/org/spoor/report/font/" + file + ".ttf";
  }
}
