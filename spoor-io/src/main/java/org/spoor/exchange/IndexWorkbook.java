package org.spoor.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler.SheetContentsHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.jspecify.annotations.Nullable;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/** Reads the sheets of an .xlsx workbook. Numbers are taken as they are stored, not as shown. */
final class IndexWorkbook {
  private static final int MAX_SHEETS = 64;
  private static final int MAX_CELLS = 2_000_000;
  private static final int MAX_COLUMNS = 512;
  private static final int MAX_CELL = 10_000;

  private IndexWorkbook() {}

  /**
   * Reads all sheets.
   *
   * @throws TableFault when it is no workbook or too large
   */
  static List<IndexGrid> read(String name, InputStream in) throws IOException {
    try (OPCPackage workbook = OPCPackage.open(in)) {
      XSSFReader reader = new XSSFReader(workbook);
      ReadOnlySharedStringsTable strings = new ReadOnlySharedStringsTable(workbook);
      List<IndexGrid> grids = new ArrayList<>();
      var sheets = (XSSFReader.SheetIterator) reader.getSheetsData();
      while (sheets.hasNext()) {
        try (InputStream sheet = sheets.next()) {
          if (grids.size() == MAX_SHEETS) {
            throw new TableFault(
                name + " has more than " + MAX_SHEETS + " sheets; keep one an edition");
          }
          String title = sheets.getSheetName();
          Cells cells = new Cells(name);
          XMLReader xml = XMLHelper.newXMLReader();
          xml.setContentHandler(
              new XSSFSheetXMLHandler(
                  reader.getStylesTable(), strings, cells, new Stored(), false));
          xml.parse(new InputSource(sheet));
          grids.add(
              new IndexGrid(name + ", sheet " + title, IndexTable.yearIn(title, name), cells.rows));
        }
      }
      return grids;
    } catch (TooLarge e) {
      throw new TableFault(String.valueOf(e.getMessage()));
    } catch (TableFault e) {
      throw e;
    } catch (OpenXML4JException
        | SAXException
        | ParserConfigurationException
        | IOException
        | RuntimeException e) {
      // The library answers damaged files with exceptions of many kinds.
      throw new TableFault(
          name
              + " is no workbook that can be read ("
              + e.getMessage()
              + "); save it anew as .xlsx, or as CSV, and import that");
    }
  }

  /** Numbers unformatted: a cell may show 4.9 and hold 4.871428571. */
  private static final class Stored extends DataFormatter {
    @Override
    public String formatRawCellContents(double value, int index, @Nullable String format) {
      return Double.toString(value);
    }

    @Override
    public String formatRawCellContents(
        double value, int index, @Nullable String format, boolean use1904) {
      return Double.toString(value);
    }
  }

  private static final class TooLarge extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooLarge(String message) {
      super(message);
    }
  }

  private static final class Cells implements SheetContentsHandler {
    private final String name;
    private final List<IndexGrid.Row> rows = new ArrayList<>();
    private final TreeMap<Integer, String> row = new TreeMap<>();
    private int cells;
    private int last = -1;

    Cells(String name) {
      this.name = name;
    }

    @Override
    public void startRow(int number) {
      row.clear();
      last = -1;
    }

    @Override
    public void endRow(int number) {
      if (row.values().stream().allMatch(String::isBlank)) {
        return;
      }
      List<String> texts = new ArrayList<>();
      row.forEach(
          (column, text) -> {
            while (texts.size() < column) {
              texts.add("");
            }
            texts.add(text);
          });
      rows.add(new IndexGrid.Row(number + 1L, texts));
    }

    @Override
    public void cell(
        @Nullable String reference, @Nullable String text, @Nullable XSSFComment comment) {
      int column = reference == null ? last + 1 : new CellReference(reference).getCol();
      last = column;
      if (++cells > MAX_CELLS) {
        throw new TooLarge(name + " has more than " + MAX_CELLS + " cells in a sheet; split it");
      }
      if (column < MAX_COLUMNS && text != null) {
        row.put(column, text.length() > MAX_CELL ? text.substring(0, MAX_CELL) : text);
      }
    }
  }
}
