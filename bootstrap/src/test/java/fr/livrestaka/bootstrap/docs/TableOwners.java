package fr.livrestaka.bootstrap.docs;

import fr.livrestaka.bootstrap.architecture.Repository;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which area of the persistence adapter writes and reads which table, from its SQL and entities.
 */
final class TableOwners {
  private static final Path SOURCES =
      Repository.root().resolve("adapters-persistence/src/main/java/fr/livrestaka/persistence");

  /** The text of each source file, with its area. */
  private record Source(String area, String text) {}

  private final Iterable<Source> sources = read();

  /**
   * The area that maps the table as an entity; else the one that inserts most into it; else the one
   * that changes it most.
   *
   * @throws IllegalStateException where several areas map it
   */
  Optional<String> owner(String table) {
    return mapper(table)
        .or(() -> most("INSERT (IGNORE )?INTO\\s+`?" + table + "\\b"))
        .or(() -> most(changing(table)));
  }

  /** Areas other than the owner that change rows of the table. */
  SortedSet<String> otherWriters(String table) {
    SortedSet<String> writers = new TreeSet<>(counts(changing(table)).keySet());
    owner(table).ifPresent(writers::remove);
    return writers;
  }

  /** Areas other than the owner that read the table. */
  SortedSet<String> otherReaders(String table) {
    SortedSet<String> readers =
        new TreeSet<>(counts("(?<!DELETE )\\b(FROM|JOIN)\\s+`?" + table + "\\b").keySet());
    owner(table).ifPresent(readers::remove);
    return readers;
  }

  private static String changing(String table) {
    return "(INSERT (IGNORE )?INTO|UPDATE|DELETE FROM)\\s+`?" + table + "\\b";
  }

  private Optional<String> mapper(String table) {
    SortedSet<String> areas =
        new TreeSet<>(counts("@MappedEntity\\(\\s*(value = )?\"" + table + "\"").keySet());
    if (areas.size() > 1) {
      throw new IllegalStateException("Table " + table + " is mapped by several areas: " + areas);
    }
    return areas.stream().findFirst();
  }

  private Optional<String> most(String expression) {
    return counts(expression).entrySet().stream()
        .max(
            Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Comparator.comparing(e -> e.getKey())))
        .map(Map.Entry::getKey);
  }

  private SortedMap<String, Long> counts(String expression) {
    Pattern pattern = Pattern.compile(expression);
    SortedMap<String, Long> counts = new TreeMap<>();
    for (Source source : sources) {
      long found = pattern.matcher(source.text()).results().count();
      if (found > 0) counts.merge(source.area(), found, Long::sum);
    }
    return counts;
  }

  private static Iterable<Source> read() {
    try (Stream<Path> files = Files.walk(SOURCES)) {
      return files
          .filter(file -> file.toString().endsWith(".java"))
          .filter(file -> !file.getParent().equals(SOURCES))
          .sorted()
          .map(file -> new Source(SOURCES.relativize(file).getName(0).toString(), text(file)))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Texts that are put together of several literals become one. */
  private static String text(Path file) {
    try {
      return Files.readString(file).replaceAll("\"\\s*\\+\\s*\"", "");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
