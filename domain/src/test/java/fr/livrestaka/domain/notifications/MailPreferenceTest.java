package fr.livrestaka.domain.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MailPreferenceTest {
  @ParameterizedTest
  @EnumSource
  void whoHasSetNothingGetsEveryMail(NotificationType type) {
    assertThat(MailPreference.wants(type, Map.of())).isTrue();
    assertThat(MailPreference.wants(type, Map.of("notifications", "non"))).isTrue();
    assertThat(MailPreference.wants(type, Map.of("notifications", Map.of("email", true)))).isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void eitherSwitchTurnsAllMailsOff(NotificationType type) {
    assertThat(MailPreference.wants(type, Map.of("emailNotifications", false))).isFalse();
    assertThat(MailPreference.wants(type, Map.of("notifications", Map.of("email", false))))
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "MESSAGE, messages",
    "PAYMENT, invoices",
    "ORDER, projects",
    "SUCCESS, projects",
    "CONSULTATION, projects"
  })
  void eachSortHasItsSwitch(NotificationType type, String group) {
    Map<String, Object> off = Map.of("notificationTypes", Map.of(group, false));
    Map<String, Object> on = Map.of("notificationTypes", Map.of(group, true));
    assertThat(MailPreference.wants(type, off)).isFalse();
    assertThat(MailPreference.wants(type, on)).isTrue();
    Map<String, Object> others =
        Map.of("notificationTypes", Map.of("promos", false, "email", false));
    assertThat(MailPreference.wants(type, others)).isTrue();
  }

  @Test
  void whatConcernsTheAccountIsAlwaysMailed() {
    Map<String, Object> off =
        Map.of(
            "notificationTypes",
            Map.of("messages", false, "invoices", false, "projects", false, "promos", false));
    assertThat(MailPreference.wants(NotificationType.SYSTEM, off)).isTrue();
    assertThat(MailPreference.wants(NotificationType.INFO, off)).isTrue();
    assertThat(MailPreference.wants(NotificationType.WARNING, off)).isTrue();
    assertThat(MailPreference.wants(NotificationType.ERROR, off)).isTrue();
  }
}
