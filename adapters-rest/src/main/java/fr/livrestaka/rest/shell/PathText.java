package fr.livrestaka.rest.shell;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Writes the path of a request so that the router takes every character that may stand in a segment
 * as data. RFC 3986 (3.3) lets {@code ! $ & ' ( ) * + , ; =} stand there unencoded, and browsers
 * send some others raw as well; the router takes several of them for the end of a variable.
 */
final class PathText {
  private static final String PLAIN = "-._~/:@";
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private PathText() {}

  /**
   * @param target of the request line: a path with or without a query, or a whole address
   * @return the same resource; what is encoded already, the query and other forms stay as they are
   */
  static String encoded(String target) {
    int start = pathStart(target);
    int end = pathEnd(target, start);
    for (int i = start; i < end; i++) {
      if (!isPlain(target, i)) return encoded(target, start, end);
    }
    return target;
  }

  private static String encoded(String target, int start, int end) {
    StringBuilder text = new StringBuilder(target.length() + 16).append(target, 0, start);
    for (int i = start; i < end; i++) {
      if (isPlain(target, i)) text.append(target.charAt(i));
      else appendBytes(text, target.charAt(i));
    }
    return text.append(target, end, target.length()).toString();
  }

  /** Beyond ASCII the server hands over bytes as characters of the same number. */
  private static void appendBytes(StringBuilder text, char character) {
    for (byte one : String.valueOf(character).getBytes(StandardCharsets.ISO_8859_1)) {
      text.append('%').append(HEX.toHexDigits(one));
    }
  }

  private static boolean isPlain(String target, int at) {
    char c = target.charAt(at);
    if (c == '%') return isEscape(target, at);
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || (c >= '0' && c <= '9')
        || PLAIN.indexOf(c) >= 0
        || c > '\u00ff';
  }

  private static boolean isEscape(String target, int at) {
    return at + 2 < target.length()
        && HexFormat.isHexDigit(target.charAt(at + 1))
        && HexFormat.isHexDigit(target.charAt(at + 2));
  }

  private static int pathStart(String target) {
    if (target.startsWith("/")) return 0;
    int authority = target.indexOf("://");
    if (authority < 0) return target.length();
    int path = target.indexOf('/', authority + 3);
    return path < 0 ? target.length() : path;
  }

  private static int pathEnd(String target, int start) {
    for (int i = start; i < target.length(); i++) {
      if (target.charAt(i) == '?' || target.charAt(i) == '#') return i;
    }
    return target.length();
  }
}
