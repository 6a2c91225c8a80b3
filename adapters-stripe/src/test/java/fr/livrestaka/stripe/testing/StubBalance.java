package fr.livrestaka.stripe.testing;

import com.stripe.model.BalanceTransaction;
import fr.livrestaka.stripe.testing.StripeStub.Reply;
import java.time.Instant;
import java.util.Map;

/** The balance transactions of the Stripe stub. */
public final class StubBalance {
  private final StubList<BalanceTransaction> movements =
      new StubList<>(transaction -> "", BalanceTransaction::getCreated);

  /**
   * @param category as Stripe's reports name it, for example {@code payout_reversal}
   * @return its id
   */
  public String move(String category, long amount, long fee, Instant at) {
    BalanceTransaction transaction = new BalanceTransaction();
    transaction.setId("txn_stub_" + (movements.size() + 1));
    transaction.setReportingCategory(category);
    transaction.setAmount(amount);
    transaction.setFee(fee);
    transaction.setNet(amount - fee);
    transaction.setCurrency("eur");
    transaction.setCreated(at.getEpochSecond());
    movements.add(transaction);
    return transaction.getId();
  }

  Reply reply(Map<String, String> query) {
    return movements.page(query);
  }
}
