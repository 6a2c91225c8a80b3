package fr.livrestaka.documents.invoicing;

/** Makes people's texts fit for XML. */
final class XmlText {
  private static final int REPLACEMENT = 0xFFFD;

  private XmlText() {}

  /** What XML does not allow becomes a visible replacement sign; line ends become one sort. */
  static String clean(String text) {
    StringBuilder clean = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .map(point -> isAllowed(point) ? point : REPLACEMENT)
        .forEach(clean::appendCodePoint);
    return clean.toString();
  }

  /** As {@link #clean}, in one line. */
  static String line(String text) {
    return clean(text).replaceAll("\\s+", " ").strip();
  }

  private static boolean isAllowed(int point) {
    if (point == '\n' || point == '\t') return true;
    if (point < 0x20 || (point >= 0x7F && point <= 0x9F)) return false;
    return point <= 0xD7FF || (point >= 0xE000 && point <= 0xFFFD) || point >= 0x10000;
  }
}
