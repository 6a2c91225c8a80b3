package fr.livrestaka.bootstrap.docs;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds in a text what it refers to in the contract: {@code contract A 3.4}, {@code contract C M2,
 * M11}, {@code contract B "Order life"}, {@code contract A R8, C R8}, {@code contract B 8.4 to
 * 8.7}. Of a range, the two ends are looked at.
 *
 * @param sections names of the sections of each page
 */
record ContractReferences(Map<String, Set<String>> sections) {
  private static final String PAGE = "(A|B|C|schema)(?![A-Za-z])";
  private static final String SECTION = "(\"[^\"]+\"|[A-Z]-?\\d+|\\d+(?:\\.\\d+)*)";
  private static final Pattern BEGINNING = Pattern.compile("\\b[Cc]ontract " + PAGE);
  private static final Pattern FIRST = Pattern.compile(",? ?(?:families )?§?" + SECTION);
  private static final Pattern NEXT =
      Pattern.compile(
          "(?:, and |, | and | to | or | ?– ?)(?:contract )?(?:" + PAGE + " )?§?" + SECTION);

  /** What a comment's or a list's continued line begins with. */
  private static final Pattern LINE_BREAK = Pattern.compile("\\s*\\R\\s*(?:\\*|//+|#|--|>)?\\s*");

  private static final Pattern ELSEWHERE = Pattern.compile("\\bdesign,? §\\d");

  /** References to sections that do not exist, as they are written. */
  Set<String> wrongIn(String text) {
    Set<String> wrong = new TreeSet<>();
    if (!text.contains("ontract") && !text.contains("design")) return wrong;
    String line = LINE_BREAK.matcher(text).replaceAll(" ");
    Matcher beginning = BEGINNING.matcher(line);
    while (beginning.find()) check(line, beginning.end(), beginning.group(1), wrong);
    ELSEWHERE.matcher(line).results().forEach(found -> wrong.add(found.group()));
    return wrong;
  }

  private void check(String line, int from, String firstPage, Set<String> wrong) {
    String page = firstPage;
    Matcher section = FIRST.matcher(line).region(from, line.length());
    if (!section.lookingAt()) {
      wrong.add("contract " + page + ", without a section");
      return;
    }
    check(page, section.group(1), wrong);
    Matcher next = NEXT.matcher(line).region(section.end(), line.length());
    while (next.lookingAt()) {
      if (next.group(1) != null) page = next.group(1);
      check(page, next.group(2), wrong);
      next.region(next.end(), line.length());
    }
  }

  private void check(String page, String section, Set<String> wrong) {
    String name = section.replace("\"", "");
    if (!sections.getOrDefault(page, Set.of()).contains(name)) {
      wrong.add("contract " + page + " " + section);
    }
  }
}
