package fr.livrestaka.documents.invoicing;

import com.openhtmltopdf.bidi.BidiReorderer;
import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The bidirectional algorithm (UAX 9) as the JDK has it. A stretch that runs from right to left is
 * one run with all numbers and foreign words in it; each printed piece of it is put in order by
 * itself.
 */
final class RightToLeft implements BidiReorderer {
  private static final Map<String, String> MIRRORED =
      Map.ofEntries(
          Map.entry("(", ")"),
          Map.entry(")", "("),
          Map.entry("[", "]"),
          Map.entry("]", "["),
          Map.entry("{", "}"),
          Map.entry("}", "{"),
          Map.entry("<", ">"),
          Map.entry(">", "<"),
          Map.entry("«", "»"),
          Map.entry("»", "«"),
          Map.entry("‹", "›"),
          Map.entry("›", "‹"));

  /** Takes a paragraph apart. */
  static final class Splitter implements BidiSplitter {
    private List<BidiTextRun> runs = List.of();

    @Override
    public void setParagraph(String paragraph, byte defaultDirection) {
      List<BidiTextRun> found = new ArrayList<>();
      Bidi bidi = bidi(paragraph, defaultDirection == RTL);
      int start = 0;
      while (start < paragraph.length()) {
        byte direction = direction(bidi, start);
        int end = start + 1;
        while (end < paragraph.length() && direction(bidi, end) == direction) end++;
        found.add(new BidiTextRun(start, end - start, direction));
        start = end;
      }
      runs = found.isEmpty() ? List.of(new BidiTextRun(0, 0, defaultDirection)) : found;
    }

    private static byte direction(Bidi bidi, int at) {
      return bidi.getLevelAt(at) == 0 ? LTR : RTL;
    }

    @Override
    public int countTextRuns() {
      return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int runIndex) {
      return runs.get(runIndex);
    }

    @Override
    public byte getBaseDirection(String paragraph) {
      return Bidi.requiresBidi(paragraph.toCharArray(), 0, paragraph.length())
              && !new Bidi(paragraph, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight()
          ? RTL
          : LTR;
    }
  }

  private static Bidi bidi(String text, boolean rightToLeft) {
    return new Bidi(
        text, rightToLeft ? Bidi.DIRECTION_RIGHT_TO_LEFT : Bidi.DIRECTION_LEFT_TO_RIGHT);
  }

  /** A mark above or below stands before its letter then: fonts draw it over what comes next. */
  @Override
  public String reorderRTLTextToLTR(String text) {
    if (text.isEmpty()) return text;
    Bidi bidi = bidi(text, true);
    int[] points = text.codePoints().toArray();
    byte[] levels = new byte[points.length];
    Object[] ordered = new Object[points.length];
    int at = 0;
    for (int i = 0; i < points.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(at);
      String sign = Character.toString(points[i]);
      ordered[i] = levels[i] % 2 == 1 ? MIRRORED.getOrDefault(sign, sign) : sign;
      at += sign.length();
    }
    Bidi.reorderVisually(levels, 0, ordered, 0, ordered.length);
    StringBuilder visual = new StringBuilder(text.length());
    for (Object sign : ordered) visual.append(sign);
    return visual.toString();
  }

  @Override
  public String shapeText(String text) {
    return ArabicShaping.shape(text);
  }

  @Override
  public String deshapeText(String text) {
    return ArabicShaping.unshape(text);
  }

  @Override
  public boolean isLiveImplementation() {
    return true;
  }
}
