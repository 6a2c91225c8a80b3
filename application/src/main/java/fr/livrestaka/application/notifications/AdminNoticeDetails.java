package fr.livrestaka.application.notifications;

import fr.livrestaka.application.shared.Euros;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.shared.Money;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The data of a notice as people read it: French labels, amounts in euros (contract C §3.1). */
public final class AdminNoticeDetails {
  private static final TextBundle TEXTS = NoticeTexts.of("notifications");
  private static final Pattern CENTS = Pattern.compile("-?\\d{1,15}");
  private static final String AMOUNT = "amount";

  private AdminNoticeDetails() {}

  /** One line each, in the order of {@code notices/notifications.properties}. */
  public static String of(Map<String, String> data) {
    return Stream.of(TEXTS.get("details").split(" "))
        .flatMap(name -> line(name, data.getOrDefault(name, "")).stream())
        .collect(Collectors.joining("\n"));
  }

  private static Optional<String> line(String name, String value) {
    if (value.isBlank()) return Optional.empty();
    return Optional.of(TEXTS.get("detail." + name) + " : " + shown(name, value));
  }

  private static String shown(String name, String value) {
    return name.equals(AMOUNT) && CENTS.matcher(value).matches()
        ? Euros.of(Money.ofCents(Long.parseLong(value)))
        : value;
  }
}
