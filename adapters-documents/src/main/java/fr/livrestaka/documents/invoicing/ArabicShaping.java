package fr.livrestaka.documents.invoicing;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Gives Arabic letters the shapes that they have beside their neighbours: Unicode has a sign for
 * each shape, whose name tells which one it is.
 */
final class ArabicShaping {
  private static final String ISOLATED = " ISOLATED FORM";
  private static final String FINAL = " FINAL FORM";
  private static final String INITIAL = " INITIAL FORM";
  private static final String MEDIAL = " MEDIAL FORM";
  private static final int LAM = 0x0644;
  private static final int TATWEEL = 0x0640;
  private static final int JOINER = 0x200D;

  /** Letter, or letters of a ligature, and the name of a shape: the sign for it. */
  private static final Map<String, String> SHAPES = shapes();

  private ArabicShaping() {}

  static String shape(String text) {
    if (text.codePoints().noneMatch(point -> isJoinedToNext(point) || isJoinedToPrevious(point))) {
      return text;
    }
    int[] points = text.codePoints().toArray();
    StringBuilder shaped = new StringBuilder(text.length());
    boolean joined = false;
    for (int i = 0; i < points.length; i++) {
      int point = points[i];
      if (isTransparent(point)) {
        shaped.appendCodePoint(point);
        continue;
      }
      boolean before = joined && isJoinedToPrevious(point);
      String ligature = i + 1 < points.length ? ligature(point, points[i + 1]) : "";
      String suffix = before ? FINAL : ISOLATED;
      if (SHAPES.containsKey(ligature + suffix)) {
        shaped.append(SHAPES.get(ligature + suffix));
        joined = false;
        i++;
        continue;
      }
      boolean after = isJoinedToNext(point) && isJoinedToPrevious(next(points, i));
      shaped.append(of(point, before, after));
      joined = isJoinedToNext(point);
    }
    return shaped.toString();
  }

  /** The letters again. */
  static String unshape(String text) {
    return text.codePoints().allMatch(ArabicShaping::isShape)
        ? Normalizer.normalize(text, Normalizer.Form.NFKC)
        : text;
  }

  private static String ligature(int point, int next) {
    return point == LAM ? Character.toString(point) + Character.toString(next) : "";
  }

  private static String of(int point, boolean before, boolean after) {
    String letter = Character.toString(point);
    String suffix = before ? (after ? MEDIAL : FINAL) : (after ? INITIAL : ISOLATED);
    return SHAPES.getOrDefault(letter + suffix, letter);
  }

  /** The next sign that is no mark above or below; none: a sign that joins nothing. */
  private static int next(int[] points, int from) {
    for (int i = from + 1; i < points.length; i++) {
      if (!isTransparent(points[i])) return points[i];
    }
    return ' ';
  }

  private static boolean isJoinedToNext(int point) {
    return point == TATWEEL
        || point == JOINER
        || SHAPES.containsKey(Character.toString(point) + INITIAL);
  }

  private static boolean isJoinedToPrevious(int point) {
    return point == TATWEEL
        || point == JOINER
        || SHAPES.containsKey(Character.toString(point) + FINAL);
  }

  private static boolean isTransparent(int point) {
    return Character.getType(point) == Character.NON_SPACING_MARK;
  }

  private static boolean isShape(int point) {
    return (point >= 0xFB50 && point <= 0xFDFF) || (point >= 0xFE70 && point <= 0xFEFC);
  }

  private static Map<String, String> shapes() {
    Map<String, String> shapes = new HashMap<>();
    for (int point = 0xFB50; point <= 0xFEFC; point++) {
      String name = isShape(point) ? Character.getName(point) : null;
      if (name == null) continue;
      String sign = Character.toString(point);
      String letters = Normalizer.normalize(sign, Normalizer.Form.NFKC);
      boolean isLamAlef = name.startsWith("ARABIC LIGATURE LAM WITH ALEF");
      if (letters.codePointCount(0, letters.length()) != 1 && !isLamAlef) continue;
      for (String suffix : new String[] {ISOLATED, FINAL, INITIAL, MEDIAL}) {
        if (name.endsWith(suffix)) shapes.putIfAbsent(letters + suffix, sign);
      }
    }
    return Map.copyOf(shapes);
  }
}
