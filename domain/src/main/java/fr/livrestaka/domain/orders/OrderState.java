package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.refusals.OrderNotErasable;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/**
 * How an {@link Order} stands: its values, and what follows from them. {@link StoredOrder} says
 * what the values mean; what can be done with the order is in {@link Order} itself.
 */
public sealed interface OrderState permits Order {
  /** All of them, as they are to be stored. */
  StoredOrder stored();

  default boolean isPaid() {
    return paymentStatus().filter(PaymentStatus.PAID::equals).isPresent();
  }

  /** Whether it was paid in this session of the payment service. */
  default boolean isPaidIn(String sessionId) {
    return isPaid() && stripeSessionId().filter(sessionId::equals).isPresent();
  }

  /** Whether the team checks the page count before anything else. */
  default boolean needsVerification() {
    return statut() == OrderStatus.EN_ATTENTE_VERIFICATION
        || packType().filter(Order.PACK_TO_VERIFY::equals).isPresent();
  }

  default boolean isCancelled() {
    return statut().isCancelled();
  }

  default boolean isOwnedBy(AccountId account) {
    return userId().equals(account);
  }

  /**
   * Whether the account is its corrector; never for the account's own order, whatever is stored.
   */
  default boolean isInChargeOf(AccountId corrector) {
    return !isOwnedBy(corrector) && correcteurId().filter(corrector::equals).isPresent();
  }

  /** What the client has to pay: the team's final price, else the price at ordering. */
  default Optional<Money> amountDue() {
    return prixFinal().or(this::prixCommande);
  }

  /**
   * @throws OrderNotErasable where it has an invoice, is paid, or is being paid at this moment
   */
  default void checkErasable(boolean hasInvoice, boolean isBeingPaid) {
    if (hasInvoice) throw OrderNotErasable.hasInvoice();
    if (isPaid()) throw OrderNotErasable.isPaid();
    if (isBeingPaid) throw OrderNotErasable.isBeingPaid();
  }

  default OrderId id() {
    return stored().id();
  }

  default AccountId userId() {
    return stored().userId();
  }

  default String titre() {
    return stored().titre();
  }

  default Optional<String> description() {
    return stored().description();
  }

  default Optional<String> fichierUrl() {
    return stored().fichierUrl();
  }

  default OrderStatus statut() {
    return stored().statut();
  }

  default Optional<String> noteClient() {
    return stored().noteClient();
  }

  default Optional<String> noteCorrecteur() {
    return stored().noteCorrecteur();
  }

  default Instant createdAt() {
    return stored().createdAt();
  }

  default Instant updatedAt() {
    return stored().updatedAt();
  }

  /** Empty before anybody was sent to pay, and for words that only the former service used. */
  default Optional<PaymentStatus> paymentStatus() {
    return stored().paymentStatus().flatMap(PaymentStatus::of);
  }

  default Optional<String> stripeSessionId() {
    return stored().stripeSessionId();
  }

  default Optional<Money> amount() {
    return stored().amount();
  }

  default Optional<Instant> dateEcheance() {
    return stored().dateEcheance();
  }

  default Optional<Instant> dateFinition() {
    return stored().dateFinition();
  }

  default Priority priorite() {
    return stored().priorite();
  }

  default Optional<String> packType() {
    return stored().packType();
  }

  default Optional<Integer> pagesDeclarees() {
    return stored().pagesDeclarees();
  }

  default Optional<Integer> pagesVerifiees() {
    return stored().pagesVerifiees();
  }

  default Optional<Money> prixEstime() {
    return stored().prixEstime();
  }

  default Optional<Money> prixFinal() {
    return stored().prixFinal();
  }

  default Optional<Money> prixCommande() {
    return stored().prixCommande();
  }

  default Optional<AccountId> correcteurId() {
    return stored().correcteurId();
  }
}
