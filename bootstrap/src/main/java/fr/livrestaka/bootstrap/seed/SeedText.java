package fr.livrestaka.bootstrap.seed;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One text of {@code /seed}: lines {@code name: value}, an empty line, the body, and perhaps a line
 * {@code ---} and the details.
 */
record SeedText(Map<String, String> heads, String body, Optional<String> details) {
  private static final String PART = "\n\n";
  private static final String DETAILS = "\n\n---\n";

  /**
   * @param path below {@code /seed}, without {@code .txt}
   */
  static SeedText read(String path) {
    String[] parts = load("/seed/" + path + ".txt").split(PART, 2);
    String[] texts = parts[1].split(DETAILS, 2);
    Map<String, String> heads =
        parts[0]
            .lines()
            .map(line -> line.split(": ", 2))
            .collect(Collectors.toUnmodifiableMap(head -> head[0], head -> head[1]));
    return new SeedText(
        heads,
        texts[0].strip(),
        texts.length > 1 ? Optional.of(texts[1].strip()) : Optional.empty());
  }

  String head(String name) {
    return Optional.ofNullable(heads.get(name))
        .orElseThrow(() -> new IllegalStateException("A seed text lacks " + name));
  }

  private static String load(String resource) {
    try (var stream = SeedText.class.getResourceAsStream(resource)) {
      if (stream == null) throw new IllegalStateException("Missing resource " + resource);
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
