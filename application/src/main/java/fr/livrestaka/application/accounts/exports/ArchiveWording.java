package fr.livrestaka.application.accounts.exports;

import fr.livrestaka.application.shared.FrenchDay;
import fr.livrestaka.application.shared.texts.TextBundle;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the files of an archive are called, and the notes in it. */
final class ArchiveWording {
  private static final TextBundle TEXTS = TextBundle.of("/exports/archive.properties");

  private ArchiveWording() {}

  /**
   * @param file {@code rows}, {@code readme} or {@code absent}
   */
  static String name(String file) {
    return TEXTS.get("name." + file);
  }

  static String archive(Instant now) {
    return TEXTS.get("name.archive", Map.of("day", now.toString().substring(0, 10)));
  }

  static String folder(PersonalFile.Kind kind) {
    return TEXTS.get("folder." + kind.name());
  }

  /** A document has a number, everything else the name that its sender gave it. */
  static String file(PersonalFile file) {
    String key = "number." + file.kind().name();
    return TEXTS.find(key).isPresent()
        ? TEXTS.get(key, Map.of("number", file.name()))
        : file.name();
  }

  static String readme(Instant now) {
    return TEXTS.get("readme", Map.of("date", FrenchDay.withTime(now)));
  }

  /** Which files are not in the archive, or not whole; empty where all are. */
  static Optional<String> absent(List<String> missing, List<String> broken) {
    if (missing.isEmpty() && broken.isEmpty()) return Optional.empty();
    StringBuilder text = new StringBuilder(TEXTS.get("absent"));
    if (!missing.isEmpty()) text.append("\n\n").append(list("absent.missing", missing));
    if (!broken.isEmpty()) text.append("\n\n").append(list("absent.broken", broken));
    return Optional.of(text.append('\n').toString());
  }

  private static String list(String title, List<String> names) {
    return names.stream()
        .map(name -> "- " + name)
        .collect(Collectors.joining("\n", TEXTS.get(title) + "\n", ""));
  }
}
