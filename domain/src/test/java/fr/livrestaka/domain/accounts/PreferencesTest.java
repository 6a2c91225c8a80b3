package fr.livrestaka.domain.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PreferencesTest {
  private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");
  private static final Map<String, Object> NOTIFICATIONS =
      Map.of("email", true, "push", true, "sms", false);
  private static final Map<String, Object> TYPES =
      Map.of("projects", true, "messages", true, "invoices", true, "promos", false);
  private static final Map<String, Object> PRIVACY =
      Map.of("publicProfile", false, "analytics", true);

  static Stream<Arguments> storedAndShown() {
    return Stream.of(
        Arguments.of("nothing stored", Map.of(), shown(Map.of())),
        Arguments.of(
            "a stored group replaces the whole default one",
            Map.of("notifications", Map.of("email", false)),
            shown(Map.of("notifications", Map.of("email", false)))),
        Arguments.of(
            "an empty group as well",
            Map.of("privacy", Map.of()),
            shown(Map.of("privacy", Map.of()))),
        Arguments.of(
            "other keys are shown too",
            Map.of("updatedAt", "2026-03-02T12:00:00.000Z", "theme", List.of("dark", 1)),
            shown(Map.of("updatedAt", "2026-03-02T12:00:00.000Z", "theme", List.of("dark", 1)))),
        Arguments.of(
            "what is no group does not take a group's place",
            Map.of("notifications", "none"),
            shown(Map.of())));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("storedAndShown")
  void areLaidOverTheDefaultsOneLevelDeep(
      String rule, Map<String, Object> stored, Map<String, Object> shown) {
    assertThat(new Preferences(stored).overDefaults().values())
        .as(rule)
        .containsExactlyInAnyOrderEntriesOf(shown);
  }

  @Test
  void aNullInPlaceOfAGroupLeavesTheDefault() {
    Map<String, Object> stored = new HashMap<>();
    stored.put("privacy", null);
    stored.put("theme", null);
    assertThat(new Preferences(stored).overDefaults().values())
        .containsEntry("privacy", PRIVACY)
        .containsEntry("theme", null);
  }

  @Test
  void whatIsSentReplacesTheSameTopLevelKeysOnly() {
    Preferences stored =
        new Preferences(Map.of("privacy", Map.of("analytics", false), "theme", "dark"));
    Preferences changed = stored.with(Map.of("privacy", Map.of("publicProfile", true)), NOON);
    assertThat(changed.values())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "privacy",
                Map.of("publicProfile", true),
                "theme",
                "dark",
                "updatedAt",
                "2026-03-02T12:00:00.000Z"));
  }

  @Test
  void theServerSetsTheInstant() {
    assertThat(Preferences.NONE.with(Map.of("updatedAt", "yesterday"), NOON).values())
        .containsEntry("updatedAt", "2026-03-02T12:00:00.000Z");
  }

  private static Map<String, Object> shown(Map<String, Object> over) {
    Map<String, Object> shown = new HashMap<>();
    shown.put("notifications", NOTIFICATIONS);
    shown.put("notificationTypes", TYPES);
    shown.put("privacy", PRIVACY);
    shown.putAll(over);
    return shown;
  }
}
