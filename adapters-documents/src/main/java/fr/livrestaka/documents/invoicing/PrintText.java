package fr.livrestaka.documents.invoicing;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A text that can be printed with the fonts there are, and which of them it needs.
 *
 * @param text in composed form; what no font has is decomposed, else named by its code
 */
record PrintText(String text, Set<PrintFont> fonts) {
  static PrintText of(String any) {
    Set<PrintFont> fonts = EnumSet.of(PrintFont.LATIN, PrintFont.LATIN_BOLD);
    StringBuilder text = new StringBuilder(any.length());
    Normalizer.normalize(any, Form.NFC)
        .codePoints()
        .forEach(point -> text.append(printable(point, fonts)));
    return new PrintText(text.toString(), fonts);
  }

  private static String printable(int point, Set<PrintFont> fonts) {
    String sign = Character.toString(point);
    if (isInvisible(point)) return sign;
    for (String candidate : List.of(sign, Normalizer.normalize(sign, Form.NFKC))) {
      List<Optional<PrintFont>> needed =
          candidate.codePoints().mapToObj(PrintText::fontOf).toList();
      if (needed.contains(Optional.<PrintFont>empty())) continue;
      needed.stream().flatMap(Optional::stream).forEach(fonts::add);
      return candidate;
    }
    return String.format(Locale.ROOT, "[U+%04X]", point);
  }

  private static Optional<PrintFont> fontOf(int point) {
    return Stream.of(PrintFont.values()).filter(font -> font.covers(point)).findFirst();
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.LINE_SEPARATOR -> true;
      default -> point == '\uFFFD' || isVariation(point);
    };
  }

  private static boolean isVariation(int point) {
    return (point >= 0xFE00 && point <= 0xFE0F) || (point >= 0xE0100 && point <= 0xE01EF);
  }
}
