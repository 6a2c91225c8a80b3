package fr.livrestaka.rest.orders;

import fr.livrestaka.application.withdrawals.ShowContract;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.rest.shared.Texts;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/**
 * Warns the team of work that is at our own risk: the author may still withdraw, and has not asked
 * that it begin before (C. conso. L221-25).
 */
@Singleton
public final class EarlyWork {
  private final ShowContract showContract;
  private final Texts texts;

  EarlyWork(ShowContract showContract, Texts texts) {
    this.showContract = showContract;
    this.texts = texts;
  }

  /** Null where nothing is to be warned of. */
  public @Nullable String warning(OrderId order) {
    return showContract
        .of(order)
        .filter(ShowContract.Standing::isEarly)
        .map(standing -> texts.get("orders.early-work"))
        .orElse(null);
  }
}
