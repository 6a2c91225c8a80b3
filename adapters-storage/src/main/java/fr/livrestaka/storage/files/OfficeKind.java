package fr.livrestaka.storage.files;

import fr.livrestaka.domain.files.ContentType;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * The three kinds of Office Open XML documents (ECMA-376), which all are ZIP archives with a list
 * of content types and are distinguished by the folder that the document lies in.
 */
enum OfficeKind {
  TEXT("word/", "wordprocessingml.", "document"),
  SHEET("xl/", "spreadsheetml.", "sheet"),
  SLIDES("ppt/", "presentationml.", "presentation");

  static final String FAMILY = "application/vnd.openxmlformats-officedocument.";
  private static final String CONTENT_TYPES = "[content_types].xml";

  /** What archives are called in which nothing else was found. */
  private static final Set<String> UNKNOWN = Set.of("application/zip", "application/x-tika-ooxml");

  private final String folder;
  private final String prefix;
  private final String main;

  OfficeKind(String folder, String kind, String document) {
    this.folder = folder;
    this.prefix = FAMILY + kind;
    this.main = prefix + document;
  }

  /** The kind that a type is of, templates and all. */
  static Optional<OfficeKind> of(ContentType type) {
    return Arrays.stream(values()).filter(kind -> type.value().startsWith(kind.prefix)).findFirst();
  }

  /** Name of the folder in the archive, with its slash. */
  String folder() {
    return folder;
  }

  /**
   * Corrects a type that a file's name has chosen.
   *
   * @param found an archive's
   */
  static ContentType retold(ContentType found, Path content) throws IOException {
    Optional<OfficeKind> said = of(found);
    if (said.isEmpty() && !UNKNOWN.contains(found.value())) return found;
    Set<OfficeKind> kinds = within(content);
    if (kinds.size() != 1 || said.filter(kinds::contains).isPresent()) return found;
    return new ContentType(kinds.iterator().next().main);
  }

  /** None where the archive is no such document, or one that cannot be read without danger. */
  private static Set<OfficeKind> within(Path content) throws IOException {
    Set<OfficeKind> none = EnumSet.noneOf(OfficeKind.class);
    ZipEnd end = ZipEnd.of(content);
    if (!end.isThere() || end.hasTooManyEntries()) return none;
    try (ZipFile archive = new ZipFile(content.toFile())) {
      List<String> names =
          archive.stream()
              .map(ZipEntry::getName)
              .map(name -> name.toLowerCase(Locale.ROOT))
              .toList();
      return names.contains(CONTENT_TYPES) ? folders(names) : none;
    } catch (ZipException | IllegalArgumentException e) {
      return none;
    }
  }

  private static Set<OfficeKind> folders(List<String> names) {
    Set<OfficeKind> kinds = EnumSet.noneOf(OfficeKind.class);
    for (OfficeKind kind : values()) {
      if (names.stream().anyMatch(name -> name.startsWith(kind.folder))) kinds.add(kind);
    }
    return kinds;
  }
}
