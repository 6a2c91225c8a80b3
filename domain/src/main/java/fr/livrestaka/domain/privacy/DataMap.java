package fr.livrestaka.domain.privacy;

import fr.livrestaka.domain.privacy.ClassifiedTable.ClassifiedColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All that is stored, classified: what for, what an erasure does with it, and whether an export
 * gives it (RGPD articles 5, 15, 17 and 30).
 */
public record DataMap(List<ClassifiedTable> tables, List<ClassifiedFolder> folders) {
  public DataMap {
    tables = List.copyOf(tables);
    folders = List.copyOf(folders);
  }

  /** Tables of a processing, in the order of the text. */
  public List<ClassifiedTable> tablesOf(Processing processing) {
    return tables.stream().filter(table -> table.processing() == processing).toList();
  }

  /** Folders of a processing, in the order of the text. */
  public List<ClassifiedFolder> foldersOf(Processing processing) {
    return folders.stream().filter(folder -> folder.processing() == processing).toList();
  }

  /**
   * Reads the written form. A line {@code table <name> <processing> <bornAt, or ->} begins a table;
   * lines {@code <fate> <exported|withheld>: <columns>} follow it. A folder is one line, {@code
   * folder <path> <processing> <fate> <exported|withheld>}. A line that begins with # says nothing.
   *
   * @throws IllegalArgumentException where a line is not understood
   */
  public static DataMap read(String text) {
    List<ClassifiedTable> tables = new ArrayList<>();
    List<ClassifiedFolder> folders = new ArrayList<>();
    for (String line : text.lines().filter(one -> !one.isBlank()).toList()) {
      String[] words = line.strip().split("[: ]+");
      if (line.startsWith("#")) continue;
      if (line.startsWith("folder ")) folders.add(folder(words));
      else if (line.startsWith("table ")) tables.add(table(words));
      else tables.set(tables.size() - 1, extended(tables.get(tables.size() - 1), words));
    }
    return new DataMap(tables, folders);
  }

  private static ClassifiedTable table(String... words) {
    Optional<String> bornAt = Optional.of(words[3]).filter(column -> !column.equals("-"));
    return new ClassifiedTable(words[1], Processing.valueOf(words[2]), bornAt, List.of());
  }

  private static ClassifiedFolder folder(String... words) {
    return new ClassifiedFolder(
        words[1],
        Processing.valueOf(words[2]),
        ErasureFate.valueOf(words[3]),
        isExported(words[4]));
  }

  private static ClassifiedTable extended(ClassifiedTable table, String... words) {
    ErasureFate fate = ErasureFate.valueOf(words[0]);
    boolean exported = isExported(words[1]);
    List<ClassifiedColumn> columns = new ArrayList<>(table.columns());
    for (String name : List.of(words).subList(2, words.length)) {
      columns.add(new ClassifiedColumn(name, fate, exported));
    }
    return new ClassifiedTable(table.name(), table.processing(), table.bornAt(), columns);
  }

  private static boolean isExported(String word) {
    return switch (word) {
      case "exported" -> true;
      case "withheld" -> false;
      default -> throw new IllegalArgumentException("neither exported nor withheld: " + word);
    };
  }
}
