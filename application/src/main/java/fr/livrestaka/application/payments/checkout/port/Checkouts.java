package fr.livrestaka.application.payments.checkout.port;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.payments.checkout.Checkout;
import fr.livrestaka.domain.payments.checkout.CheckoutDoubt;
import fr.livrestaka.domain.payments.checkout.CheckoutId;
import fr.livrestaka.domain.payments.checkout.PaidFor;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The times that people were asked to pay. */
public interface Checkouts {
  void add(Checkout checkout);

  Optional<Checkout> find(CheckoutId id);

  Optional<Checkout> findBySession(String sessionId);

  /** As {@link #find}, and nobody else changes it before the open transaction ends. */
  Optional<Checkout> lock(CheckoutId id);

  /** Those still open, locked, newest first. */
  List<Checkout> lockOpen(PaidFor paidFor);

  /** Those of an account that are still open, locked. */
  List<Checkout> lockOpenOf(AccountId payer);

  /** Stores the next state of one that is locked. */
  void save(Checkout checkout);

  void remove(CheckoutId id);

  /**
   * Those still open that were made before an instant, oldest first.
   *
   * @param behind begin after this one
   */
  List<Checkout> openBefore(Instant instant, Optional<Checkout> behind, int most);

  /**
   * Notes that what was paid is not what was asked.
   *
   * @return whether nobody had noted it before
   */
  boolean noteDoubt(CheckoutDoubt doubt);
}
