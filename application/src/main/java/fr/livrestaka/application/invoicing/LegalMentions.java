package fr.livrestaka.application.invoicing;

import fr.livrestaka.domain.invoicing.mentions.Mention;
import fr.livrestaka.domain.invoicing.mentions.MentionCatalogue;
import fr.livrestaka.domain.invoicing.mentions.MentionText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;

/** Reads the wordings of mentions with their periods from {@code invoicing/mentions.properties}. */
public final class LegalMentions {
  private static final String RESOURCE = "/invoicing/mentions.properties";

  private LegalMentions() {}

  public static MentionCatalogue catalogue() {
    Properties texts = new Properties();
    try (var stream = LegalMentions.class.getResourceAsStream(RESOURCE)) {
      texts.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new MentionCatalogue(
        texts.stringPropertyNames().stream()
            .map(key -> text(key, texts.getProperty(key, "")))
            .toList());
  }

  private static MentionText text(String key, String wording) {
    int dot = key.indexOf('.');
    return new MentionText(
        Mention.Kind.valueOf(key.substring(0, dot)),
        LocalDate.parse(key.substring(dot + 1)),
        wording);
  }
}
