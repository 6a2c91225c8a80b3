package fr.livrestaka.rest.shared;

import java.util.regex.Pattern;

/** Keeps spreadsheets from running what they are given. */
public final class Spreadsheet {
  private static final Pattern FORMULA = Pattern.compile("(?s)[=+\\-@\\t\\r].*");

  private Spreadsheet() {}

  /** What a spreadsheet would take for a formula is made plain text by an apostrophe. */
  public static String plain(String value) {
    return FORMULA.matcher(value).matches() ? "'" + value : value;
  }
}
