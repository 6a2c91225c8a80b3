package fr.livrestaka.bootstrap.architecture;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Finds in a regular expression a group of varying length that is repeated without end and may be
 * tried again: for each repetition the JDK goes one call deeper, until the stack overflows.
 * Possessive repetition ({@code *+}) does not.
 */
final class RepeatedChoice {
  private static final String QUOTED = "\\Q";

  private final String regex;
  private final Deque<Boolean> varies = new ArrayDeque<>();
  private int at;

  private RepeatedChoice(String regex) {
    this.regex = regex;
    varies.push(false);
  }

  static boolean isIn(String regex) {
    return new RepeatedChoice(regex).search();
  }

  private boolean search() {
    while (at < regex.length()) {
      char sign = regex.charAt(at++);
      switch (sign) {
        case '\\' -> skipEscape();
        case '[' -> skipSigns();
        case '(' -> open();
        case '|', '*', '+', '?' -> vary();
        case '{' -> varyBetween();
        case ')' -> {
          if (close()) return true;
        }
        default -> {}
      }
    }
    return false;
  }

  private void skipEscape() {
    if (regex.startsWith(QUOTED, at - 1)) {
      int end = regex.indexOf("\\E", at);
      at = end < 0 ? regex.length() : end + 2;
      return;
    }
    at++;
    if (regex.startsWith("{", at)) at = regex.indexOf('}', at) + 1;
  }

  private void skipSigns() {
    int depth = 1;
    while (depth > 0) {
      char sign = regex.charAt(at++);
      if (sign == '\\') at++;
      if (sign == '[') depth++;
      if (sign == ']') depth--;
    }
  }

  /** The question mark of a special group repeats nothing. */
  private void open() {
    varies.push(false);
    if (regex.startsWith("?", at)) at++;
  }

  private void vary() {
    varies.pop();
    varies.push(true);
  }

  private void varyBetween() {
    int end = regex.indexOf('}', at);
    if (regex.substring(at, end).contains(",")) vary();
    at = end + 1;
  }

  private boolean close() {
    boolean inside = varies.pop();
    if (inside) vary();
    return inside && isRepeatedWithoutEnd();
  }

  private boolean isRepeatedWithoutEnd() {
    int end = at;
    if (regex.startsWith("{", at)) {
      end = regex.indexOf('}', at);
      if (regex.charAt(end - 1) != ',') return false;
    } else if (!regex.startsWith("*", at) && !regex.startsWith("+", at)) {
      return false;
    }
    return !regex.startsWith("+", end + 1);
  }
}
