package fr.livrestaka.application.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.port.MailPreferences.Recipient;
import fr.livrestaka.application.notifications.reactions.MailUserNotice;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.accounts.Role;
import fr.livrestaka.domain.notifications.NotificationType;
import fr.livrestaka.domain.notifications.events.UserNoticeCreated;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MailUserNoticeTest {
  private final InMemoryHouse house = new InMemoryHouse();
  private final Account lina = house.person(Role.USER);

  @Test
  void theMailSaysWhatTheNoticeSaysAndLeadsWhereItLeads() {
    house.react(MailUserNotice.class, notice(NotificationType.ORDER, "/app/projects"));
    Mail mail = house.mails().getFirst();
    assertThat(mail.to()).isEqualTo(lina.email());
    assertThat(mail.template()).isEqualTo("user-notice");
    assertThat(mail.values())
        .containsEntry("prenom", lina.prenom())
        .containsEntry("title", "Titre")
        .containsEntry("message", "Texte")
        .containsEntry("link", "https://staka.example/app/projects");
  }

  @Test
  void whatSomebodyWroteIsNotMailed() {
    house.react(MailUserNotice.class, notice(NotificationType.MESSAGE, "/app/messages"));
    Mail mail = house.mails().getFirst();
    assertThat(mail.template()).isEqualTo("message-notice");
    assertThat(mail.values()).doesNotContainKey("message");
  }

  @Test
  void aNoticeAboutAnOrderSaysWhereToWithdrawFromTheContract() {
    for (String route : List.of("/app/projects/o-1/files", "/app/billing")) {
      house.react(
          MailUserNotice.class, notice(NotificationType.PAYMENT, route, Optional.of("o-1")));
      assertThat(house.mails().getLast().values())
          .containsEntry(
              "withdraw", "https://api.staka.example/api/public/retractation?commande=o-1");
    }
    house.react(MailUserNotice.class, notice(NotificationType.ORDER, "/app/projects"));
    assertThat(house.mails().getLast().values()).doesNotContainKey("withdraw");
    house.react(
        MailUserNotice.class,
        notice(NotificationType.ORDER, "/corrector/tasks", Optional.of("o-1")));
    assertThat(house.mails().getLast().values()).doesNotContainKey("withdraw");
  }

  @Test
  void aMessageSaysWhereToWithdrawButNotToTheTeam() {
    house.react(MailUserNotice.class, notice(NotificationType.MESSAGE, "/app/messages"));
    assertThat(house.mails().getLast().values())
        .containsEntry("withdraw", "https://api.staka.example/api/public/retractation");
    house.react(MailUserNotice.class, notice(NotificationType.MESSAGE, "/admin/messagerie"));
    assertThat(house.mails().getLast().values()).doesNotContainKey("withdraw");
  }

  @Test
  void aNoticeThatLeadsNowhereLeadsToTheSite() {
    house.react(MailUserNotice.class, notice(NotificationType.INFO, ""));
    assertThat(house.mails().getFirst().values().get("link")).startsWith("https://staka.example");
  }

  @Test
  void aRepeatedDeliveryIsTheSameMail() {
    house.reactTwice(MailUserNotice.class, notice(NotificationType.INFO, ""));
    assertThat(house.mails()).hasSize(2);
    assertThat(house.mails().getLast()).isEqualTo(house.mails().getFirst());
  }

  @ParameterizedTest
  @EnumSource(NotificationType.class)
  void whoeverWantsNoMailsGetsNone(NotificationType type) {
    prefer(Map.of("emailNotifications", false));
    house.react(MailUserNotice.class, notice(type, ""));
    assertThat(house.mails()).isEmpty();
  }

  @Test
  void whoeverWantsNoMailsOfOneKindGetsTheOthers() {
    prefer(Map.of("notificationTypes", Map.of("messages", false)));
    house.react(MailUserNotice.class, notice(NotificationType.MESSAGE, ""));
    assertThat(house.mails()).isEmpty();
    house.react(MailUserNotice.class, notice(NotificationType.ORDER, ""));
    assertThat(house.mails()).hasSize(1);
  }

  @Test
  void closedAccountsGetNone() {
    house.get(InMemoryMailPreferences.class).close(lina.id());
    house.react(MailUserNotice.class, notice(NotificationType.INFO, ""));
    assertThat(house.mails()).isEmpty();
  }

  private void prefer(Map<String, Object> preferences) {
    house
        .get(InMemoryMailPreferences.class)
        .open(lina.id(), new Recipient(lina.email(), lina.prenom(), preferences));
  }

  private UserNoticeCreated notice(NotificationType type, String actionUrl) {
    return notice(type, actionUrl, Optional.empty());
  }

  private UserNoticeCreated notice(
      NotificationType type, String actionUrl, Optional<String> order) {
    return new UserNoticeCreated(lina.id(), "Titre", "Texte", type, actionUrl, order);
  }
}
