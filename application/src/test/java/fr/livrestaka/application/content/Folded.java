package fr.livrestaka.application.content;

import java.text.Normalizer;
import java.util.Locale;

/** Compares texts as the database does: without regard to case and accents. */
final class Folded {
  private Folded() {}

  static String of(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toLowerCase(Locale.ROOT)
        .replace("œ", "oe");
  }
}
