package fr.livrestaka.application.invoicing.register;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.house.InMemoryHouse;
import fr.livrestaka.application.invoicing.SoldOrders;
import fr.livrestaka.application.invoicing.reactions.MailChainEnds;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.domain.invoicing.events.ChainWitnessDue;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The last hashes leave the machine once a month. */
class AskWitnessTest {
  private static final String WITNESS = "comptable@example.org";

  private final SoldOrders sold = new SoldOrders();
  private final InMemoryHouse house = sold.house;

  @Test
  void theLastHashesAreMailedOnceAMonthAndProveLaterThatNothingChanged() {
    house.with(ChainWitness.class, new ChainWitness(Optional.of(WITNESS)));
    sold.paid(48_000);
    ask();
    ask();
    Mail mail = mails().getFirst();
    assertThat(mails()).hasSize(1);
    assertThat(mail.to()).isEqualTo(WITNESS);
    assertThat(mail.values()).containsEntry("month", "2026-02");

    house.pass(Duration.ofDays(40));
    sold.paid(35_000);
    ask();
    assertThat(mails())
        .extracting(one -> one.values().get("month"))
        .containsExactly("2026-02", "2026-03");
    Set<String> kept =
        Set.of(
            mail.values().getOrDefault("invoices", ""), mail.values().getOrDefault("register", ""));
    assertThat(kept).doesNotContain("0".repeat(64));
    assertThat(house.get(VerifyInvoices.class).verify(kept).isIntact()).isTrue();
  }

  @Test
  void aRepetitionIsTheSameMail() {
    house.with(ChainWitness.class, new ChainWitness(Optional.of(WITNESS)));
    house.reactTwice(MailChainEnds.class, new ChainWitnessDue("2026-02"));
    assertThat(mails()).extracting(Mail::id).hasSize(2).containsOnly(mails().getFirst().id());
  }

  @Test
  void nobodyIsAskedWhereNobodyKeepsThem() {
    ask();
    assertThat(mails()).isEmpty();
  }

  private void ask() {
    house.get(AskWitness.class).tidy();
    house.carryOut();
  }

  private List<Mail> mails() {
    return sold.mails("chain-witness");
  }
}
