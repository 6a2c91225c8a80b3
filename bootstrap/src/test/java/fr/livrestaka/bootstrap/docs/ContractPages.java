package fr.livrestaka.bootstrap.docs;

import fr.livrestaka.bootstrap.architecture.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The pages below {@code docs/contract}: which sections each has, and which operations ({@code GET
 * /api/tarifs}) they name.
 *
 * @param texts the text of each page, by the name that references use: {@code A}, {@code B}, {@code
 *     C} and {@code schema}
 */
record ContractPages(Map<String, String> texts) {
  private static final Map<String, String> FILES =
      Map.of(
          "A", "a-accounts-and-payments.md",
          "B", "b-orders-invoices-admin.md",
          "C", "c-messaging-files-content.md",
          "schema", "schema.md");

  private static final Pattern HEADING = Pattern.compile("(?m)^#{2,6} (.+)$");
  private static final Pattern NUMBER = Pattern.compile("[A-Z]?\\d+(?:\\.\\d+)*");
  private static final Pattern TERM = Pattern.compile("(?m)^\\*\\*([A-Z][^*]*)\\*\\*");
  private static final Pattern ROW = Pattern.compile("(?m)^\\| ([A-Z]-?\\d+|\\d+\\.\\d+) \\|");
  private static final Pattern OPERATION =
      Pattern.compile("`((?:GET|POST|PUT|PATCH|DELETE) /[^`\\s]*)`");
  private static final Pattern OWN_LINE = Pattern.compile("(?m)^(?:#{2,6} |- `|Also `).*$");

  static ContractPages ofRepository() {
    Path folder = Repository.root().resolve("docs/contract");
    return new ContractPages(
        FILES.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey, file -> read(folder.resolve(file.getValue())))));
  }

  private static String read(Path page) {
    try {
      return Files.readString(page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Names of the sections of each page: number and title of a heading, a term in bold type at the
   * beginning of a line, the mark in the first cell of a table row.
   */
  Map<String, Set<String>> sections() {
    Map<String, Set<String>> sections = new TreeMap<>();
    texts.forEach((page, text) -> sections.put(page, sectionsOf(text.replace("\\*", ""))));
    return sections;
  }

  private static Set<String> sectionsOf(String text) {
    Set<String> names = new TreeSet<>();
    HEADING.matcher(text).results().forEach(found -> addHeading(names, found.group(1)));
    TERM.matcher(text).results().forEach(found -> names.add(found.group(1)));
    ROW.matcher(text).results().forEach(found -> names.add(found.group(1)));
    return names;
  }

  private static void addHeading(Set<String> names, String heading) {
    String title = heading.replace("`", "").strip();
    Matcher number = NUMBER.matcher(title);
    if (number.lookingAt()) names.add(number.group());
    names.add(title);
  }

  /** Operations that have a section: those named in a heading, or first thing in a line. */
  Set<String> described() {
    Set<String> operations = new TreeSet<>();
    for (String text : texts.values()) {
      OWN_LINE.matcher(text).results().forEach(line -> addOperations(operations, line.group()));
    }
    return operations;
  }

  /** Operations that are named anywhere. */
  Set<String> named() {
    Set<String> operations = new TreeSet<>();
    texts.values().forEach(text -> addOperations(operations, text));
    return operations;
  }

  private static void addOperations(Set<String> operations, String text) {
    OPERATION.matcher(text).results().forEach(found -> operations.add(found.group(1)));
  }
}
