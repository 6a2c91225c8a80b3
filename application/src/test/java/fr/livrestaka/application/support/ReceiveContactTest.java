package fr.livrestaka.application.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.support.reactions.ContactMails;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.support.events.ContactRequested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The contact form: one mail to the team, and one to whoever wrote. */
class ReceiveContactTest {
  private static final String TO_TEAM = "support.mail-contact-to-team";
  private static final String RECEIPT = "support.mail-contact-receipt";

  private final InMemoryHouse house = new InMemoryHouse();

  @Test
  void theTeamReadsItAndAnswersTheVisitor() {
    house.react(TO_TEAM, contact("Lina@Example.org"));
    Mail mail = house.mails().getFirst();
    assertThat(mail.to()).isEqualTo("admin@example.org");
    assertThat(mail.replyTo()).contains("lina@example.org");
    assertThat(mail.template()).isEqualTo("contact-admin");
    assertThat(mail.values())
        .containsEntry("nom", "Lina Moreau")
        .containsEntry("sujet", "Un devis")
        .containsEntry("message", "Combien pour 200 pages ?");
    assertThat(mail.values().get("link")).startsWith("https://staka.example/");
  }

  /** Anybody can have typed any address. */
  @Test
  void theReceiptCarriesNothingThatTheSenderWrote() {
    house.react(RECEIPT, contact("lina@example.org"));
    Mail mail = house.mails().getFirst();
    assertThat(mail.to()).isEqualTo("lina@example.org");
    assertThat(mail.template()).isEqualTo("contact-receipt");
    assertThat(mail.values()).isEmpty();
  }

  @Test
  void bothMailsFollowWhatIsReceived() {
    receive("lina@example.org");
    assertThat(house.mails()).isEmpty();
    house.carryOut();
    assertThat(house.mails())
        .extracting(Mail::to)
        .containsExactlyInAnyOrder("admin@example.org", "lina@example.org");
  }

  /** A delivery that waits bears the name; under another one nobody would ever hand it over. */
  @Test
  void theReactionsAreNamedAsDeliveriesThatMayBeWaiting() {
    assertThat(house.get(ContactMails.class).reactions())
        .extracting(Reaction::name)
        .containsExactlyInAnyOrder(TO_TEAM, RECEIPT);
  }

  @ParameterizedTest
  @ValueSource(strings = {"zoé@example.org", "ana", ""})
  void whoCannotBeAnsweredIsTold(String email) {
    assertThatExceptionOfType(InvalidInput.class)
        .isThrownBy(() -> receive(email))
        .withMessageContaining("email");
    assertThat(house.events()).isEmpty();
  }

  private void receive(String email) {
    house.get(ReceiveContact.class).receive(contact(email));
  }

  private static ContactRequested contact(String email) {
    return ContactRequested.of(
        "Lina Moreau", email, "0600000000", "Un devis", "Combien pour 200 pages ?");
  }
}
