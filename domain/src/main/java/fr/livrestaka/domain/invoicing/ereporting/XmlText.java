package fr.livrestaka.domain.invoicing.ereporting;

import java.util.regex.Pattern;

/** Collects elements of XML, each on a line of its own. */
final class XmlText {
  /** What XML 1.0 has no place for, and what would break a line. */
  private static final Pattern ODD = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF]+");

  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");

  void open(String name) {
    text.append('<').append(name).append(">\n");
  }

  void close(String name) {
    text.append("</").append(name).append(">\n");
  }

  void element(String name, String value) {
    text.append('<').append(name).append('>');
    end(name, value);
  }

  void element(String name, String attribute, String of, String value) {
    text.append('<').append(name).append(' ').append(attribute).append("=\"");
    text.append(escaped(of)).append("\">");
    end(name, value);
  }

  private void end(String name, String value) {
    text.append(escaped(value)).append("</").append(name).append(">\n");
  }

  private static String escaped(String value) {
    return ODD.matcher(value)
        .replaceAll(" ")
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
