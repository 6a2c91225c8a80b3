package fr.livrestaka.application.privacy;

import fr.livrestaka.domain.privacy.DataMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The classification of all that this program stores, from {@code privacy/data-map.list}. */
public final class DataMapText {
  private static final String RESOURCE = "/privacy/data-map.list";
  private static final DataMap CURRENT = DataMap.read(text());

  private DataMapText() {}

  public static DataMap current() {
    return CURRENT;
  }

  private static String text() {
    try (InputStream stream = DataMapText.class.getResourceAsStream(RESOURCE)) {
      byte[] bytes = Objects.requireNonNull(stream, RESOURCE + " is missing").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
