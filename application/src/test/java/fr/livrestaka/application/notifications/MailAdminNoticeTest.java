package fr.livrestaka.application.notifications;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.notifications.reactions.MailAdminNotice;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.application.shared.texts.TextBundle;
import fr.livrestaka.domain.notifications.events.AdminNoticeCreated;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailAdminNoticeTest {
  private final InMemoryMailer mailer = new InMemoryMailer();
  private final MailAdminNotice mailNotice =
      new MailAdminNotice(
          mailer, new Site("https://front.example.org", "admin@example.org", "help@example.org"));

  @Test
  void theTeamReadsLabelsAndEurosAndNoKeys() {
    String details =
        details(
            Map.of(
                "amount", "123450",
                "commandeTitle", "Tome 1",
                "customerName", "Lina Roche",
                "isDirectChat", "true"));
    assertThat(details.lines())
        .containsExactly("Client : Lina Roche", "Projet : Tome 1", "Montant : 1 234,50 €");
    assertThat(mailer.mails().get(0).to()).isEqualTo("admin@example.org");
    assertThat(mailer.mails().get(0).values())
        .containsEntry("link", "https://front.example.org/admin/x");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"0|0,00 €", "5|0,05 €", "28000|280,00 €", "-150|-1,50 €", "à voir|à voir"})
  void amountsAreInCents(String amount, String shown) {
    assertThat(details(Map.of("amount", amount))).isEqualTo("Montant : " + shown);
  }

  @Test
  void everyDetailHasALabel() {
    TextBundle texts = NoticeTexts.of("notifications");
    for (String name : texts.get("details").split(" ")) {
      assertThat(details(Map.of(name, "x"))).isEqualTo(texts.get("detail." + name) + " : x");
    }
  }

  /** With plain blanks where French typography has narrow and protected ones. */
  private String details(Map<String, String> data) {
    mailNotice.react(
        new AdminNoticeCreated("Titre", "Texte", "/admin/x", data),
        new Delivery("1", Instant.EPOCH, 1));
    String details = mailer.mails().get(mailer.mails().size() - 1).values().get("details");
    return details.replaceAll("[\\u00A0\\u202F]", " ");
  }
}
