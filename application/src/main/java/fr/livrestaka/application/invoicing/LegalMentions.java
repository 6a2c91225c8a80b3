package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.invoicing.mentions.Mention;
import fr.livrestaka.domain.invoicing.mentions.MentionCatalogue;
import fr.livrestaka.domain.invoicing.mentions.MentionText;
import java.time.LocalDate;

/** Reads the wordings of mentions with their periods from {@code invoicing/mentions.properties}. */
public final class LegalMentions {
  private static final String RESOURCE = "/invoicing/mentions.properties";

  private LegalMentions() {}

  public static MentionCatalogue catalogue() {
    TextBundle texts = TextBundle.of(RESOURCE);
    return new MentionCatalogue(
        texts.names().stream().map(key -> text(key, texts.get(key))).toList());
  }

  private static MentionText text(String key, String wording) {
    int dot = key.indexOf('.');
    return new MentionText(
        Mention.Kind.valueOf(key.substring(0, dot)),
        LocalDate.parse(key.substring(dot + 1)),
        wording);
  }
}
