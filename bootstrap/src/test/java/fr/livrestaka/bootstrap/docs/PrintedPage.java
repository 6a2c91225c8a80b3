package fr.livrestaka.bootstrap.docs;

import fr.livrestaka.bootstrap.architecture.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A page below {@code docs/} that a test prints from the code. What stands below {@link #BY_HAND}
 * is written by hand and left alone.
 */
public final class PrintedPage {
  /** Begins the part of a page that is not printed. */
  static final String BY_HAND = "<!-- From here on written by hand. -->";

  private final Path file;
  private final String name;
  private final Class<?> test;

  private PrintedPage(Path file, String name, Class<?> test) {
    this.file = file;
    this.name = name;
    this.test = test;
  }

  /**
   * @param name of the file below {@code docs/}, without its ending
   * @param test the class that prints the page
   */
  public static PrintedPage of(String name, Class<?> test) {
    return new PrintedPage(Repository.root().resolve("docs/" + name + ".md"), name, test);
  }

  /** The command that prints the page anew. */
  public String command() {
    return "./mvnw -q test -pl bootstrap -am -Dtest=%s -Dsurefire.failIfNoSpecifiedTests=false -Dstaka.pages=write"
        .formatted(test.getSimpleName());
  }

  /** What follows the page's title: where it comes from, and how it is printed anew. */
  public String preface(String source) {
    return """
        Printed from %s by `%s`; do not edit by hand. The test fails when this page and the code differ;
        to print it anew:

        ```
        %s
        ```
        """
        .formatted(source, test.getSimpleName(), command());
  }

  /**
   * Compares the page with what the code says now, or writes it where the build was started with
   * {@code -Dstaka.pages=write}.
   *
   * @throws AssertionError the page is stale; says where, and which command prints it anew
   */
  public void check(String printed) {
    String page = printed + byHand();
    if ("write".equals(System.getProperty("staka.pages"))) write(page);
    String stands = read();
    if (!stands.equals(page)) throw new AssertionError(difference(stands, page));
  }

  private String difference(String stands, String page) {
    List<String> before = stands.lines().toList();
    List<String> now = page.lines().toList();
    int line = 0;
    while (line < Math.min(before.size(), now.size()) && before.get(line).equals(now.get(line))) {
      line++;
    }
    return """
        docs/%s.md differs from the code at line %d.
        - the page: %s
        + the code: %s
        To print it anew: %s"""
        .formatted(name, line + 1, at(before, line), at(now, line), command());
  }

  private static String at(List<String> lines, int line) {
    return line < lines.size() ? lines.get(line) : "(nothing)";
  }

  private String byHand() {
    String stands = read();
    int from = stands.indexOf(BY_HAND);
    return from < 0 ? "" : "\n" + stands.substring(from);
  }

  private String read() {
    try {
      return Files.exists(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String page) {
    try {
      Files.writeString(file, page);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
