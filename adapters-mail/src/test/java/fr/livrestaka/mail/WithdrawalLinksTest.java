package fr.livrestaka.mail;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.notifications.Mail;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * The function to withdraw is directly reachable from every mail about an order (C. conso. L221-21,
 * D221-5).
 */
class WithdrawalLinksTest {
  private static final String PAGE = "https://api.example.org/api/public/retractations/t/page";

  /** Why a mail does not lead there. */
  private static final Map<String, String> EXCEPTIONS =
      Map.ofEntries(
          entry("password-reset", "about an account"),
          entry("data-export", "about an account"),
          entry("account-inactive", "about an account"),
          entry("newsletter-confirm", "about a newsletter"),
          entry("contact-receipt", "about no order, and bears no link at all"),
          entry("free-sample-receipt", "about no order, and bears no link at all"),
          entry("contact-admin", "to the team"),
          entry("free-sample-admin", "to the team"),
          entry("admin-notice", "to the team"),
          entry("chain-witness", "to the team"),
          entry("withdrawal-link", "is nothing but the link"),
          entry("withdrawal-receipt", "acknowledges that the author has withdrawn"));

  private final MailTexts texts =
      new MailTexts(MailTextsTest.settings(Optional.empty(), Path.of("target")));

  @Test
  void everyMailAboutAnOrderLeadsThere() {
    Set<String> templates = ResourceBundle.getBundle("mail.subjects").keySet();
    assertThat(templates).containsAll(EXCEPTIONS.keySet());
    for (String template : templates) {
      if (EXCEPTIONS.containsKey(template)) continue;
      MailTexts.Rendered mail = texts.render(mail(template, Map.of("withdraw", PAGE)));
      assertThat(mail.html())
          .as(template)
          .contains("href=\"" + PAGE + "\"", "Renoncer au contrat ici");
      assertThat(mail.text()).as(template).contains("Renoncer au contrat ici", PAGE);
      MailTexts.Rendered without = texts.render(mail(template, Map.of()));
      assertThat(without.html() + without.text()).as(template).doesNotContain("Renoncer");
    }
  }

  private static Mail mail(String template, Map<String, String> more) {
    Map<String, String> values = new HashMap<>();
    for (String name : List.of("prenom", "nom", "titre", "number", "invoice", "amount", "title")) {
      values.put(name, name);
    }
    values.putAll(more);
    return new Mail("1", "lina@example.org", template, values, List.of());
  }
}
