package fr.livrestaka.application.orders;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.application.accounts.AccountFixtures;
import fr.livrestaka.application.accounts.InMemoryAccounts;
import fr.livrestaka.application.notifications.Mail;
import fr.livrestaka.application.orders.OrderFixtures.Facts;
import fr.livrestaka.application.orders.reactions.MailEstimate;
import fr.livrestaka.application.shared.Delivery;
import fr.livrestaka.application.shared.InMemoryTransactions;
import fr.livrestaka.application.shared.Site;
import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.orders.estimates.Estimate;
import fr.livrestaka.domain.orders.estimates.EstimateId;
import fr.livrestaka.domain.orders.estimates.EstimateToken;
import fr.livrestaka.domain.orders.events.EstimateSent;
import fr.livrestaka.domain.shared.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MailEstimateTest {
  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryEstimates estimates = new InMemoryEstimates();
  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final List<Mail> mails = new ArrayList<>();
  private final Account author = AccountFixtures.lina();
  private final MailEstimate mailEstimate =
      new MailEstimate(
          orders,
          estimates,
          accounts,
          delivery -> EstimateToken.of("a".repeat(43)).orElseThrow(),
          new InMemoryWithdrawalTokens(),
          mails::add,
          new Site(
              "https://front.example.org",
              "https://api.example.org",
              "admin@example.org",
              "help@example.org"),
          new InMemoryTransactions());

  @Test
  void theAuthorGetsTheLink() {
    accounts.add(author);
    deliver();

    assertThat(mails).extracting(Mail::to).containsExactly(author.email());
  }

  @Test
  void nobodyErasedOrVanishedGetsMail() {
    deliver();
    accounts.add(author);
    accounts.change(author.id(), account -> account.erased(OrderFixtures.NOON).state());
    deliver();

    assertThat(mails).isEmpty();
  }

  private void deliver() {
    Order order = OrderFixtures.order(author.id(), Facts.titled("Les dunes"));
    orders.add(order);
    Estimate estimate =
        Estimate.sent(
                new EstimateId("estimate-" + order.id().value()),
                order.id(),
                180,
                Money.ofCents(35_000),
                Optional.empty(),
                OrderFixtures.NOON)
            .state();
    estimates.add(estimate);
    mailEstimate.react(
        new EstimateSent(estimate.id(), order.id()),
        new Delivery("delivery-1", OrderFixtures.NOON, 1));
  }
}
