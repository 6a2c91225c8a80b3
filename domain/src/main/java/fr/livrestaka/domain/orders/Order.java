package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An order of editorial work on a manuscript (table {@code commandes}).
 *
 * @param titre 3 to 255 characters
 * @param fichierUrl address of a file, at most 500 characters
 * @param noteCorrecteur the team's note to the client
 * @param paymentStatus empty, {@code unpaid}, {@code paid} or {@code failed}
 * @param amount what was paid, tax included
 * @param packType key of a pack, or id of a tariff
 * @param pagesDeclarees pages by the author's word
 * @param pagesVerifiees pages by the team's count
 * @param prixEstime estimate at the time of ordering
 * @param prixFinal price after the team's check
 * @param prixCommande price by the tariffs at the moment of ordering; empty where the tariffs do
 *     not tell
 * @param correcteurId who works on it
 */
public record Order(
    OrderId id,
    AccountId userId,
    String titre,
    Optional<String> description,
    Optional<String> fichierUrl,
    OrderStatus statut,
    Optional<String> noteClient,
    Optional<String> noteCorrecteur,
    Instant createdAt,
    Instant updatedAt,
    Optional<String> paymentStatus,
    Optional<String> stripeSessionId,
    Optional<Money> amount,
    Optional<Instant> dateEcheance,
    Optional<Instant> dateFinition,
    Priority priorite,
    Optional<String> packType,
    Optional<Integer> pagesDeclarees,
    Optional<Integer> pagesVerifiees,
    Optional<Money> prixEstime,
    Optional<Money> prixFinal,
    Optional<Money> prixCommande,
    Optional<AccountId> correcteurId) {

  private static final String UNKNOWN_SERVICE = "Correction de manuscrit";
  private static final String SEPARATOR = "\n\n---\n\n";
  private static final String PAID = "paid";
  private static final String UNPAID = "unpaid";
  private static final String FAILED = "failed";

  /** The pack whose page count the team checks first. */
  public static final String PACK_TO_VERIFY = "pack-integral-default";

  /**
   * A new, unpaid order of an account.
   *
   * @param price by the tariffs, where they tell
   */
  public static Order place(
      OrderId id, AccountId owner, OrderRequest request, Optional<Money> price, Instant now) {
    return NewOrder.of(id, owner, request, price, now);
  }

  /**
   * The order that a paid guest order becomes (contract A R8).
   *
   * @param tariff its name and description, where it still exists
   */
  public static Order ofPaid(
      OrderId id,
      AccountId owner,
      GuestOrder paidFor,
      Optional<Tariff> tariff,
      Money amount,
      String sessionId,
      Instant now) {
    return new Order(
        id,
        owner,
        paidFor.titre().or(() -> tariff.map(Tariff::nom)).orElse(UNKNOWN_SERVICE),
        description(tariff, paidFor),
        Optional.empty(),
        OrderStatus.PAYEE,
        Optional.empty(),
        Optional.empty(),
        now,
        now,
        Optional.of(PAID),
        Optional.of(sessionId),
        Optional.of(amount),
        Optional.empty(),
        Optional.empty(),
        Priority.NORMALE,
        Optional.of(paidFor.serviceId().value()),
        paidFor.nombrePages(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(amount),
        Optional.empty());
  }

  private static Optional<String> description(Optional<Tariff> tariff, GuestOrder paidFor) {
    String text =
        Stream.of(tariff.map(Tariff::description), paidFor.description())
            .flatMap(Optional::stream)
            .filter(part -> !part.isBlank())
            .collect(Collectors.joining(SEPARATOR));
    return Optional.of(text).filter(joined -> !joined.isEmpty());
  }

  public boolean isPaid() {
    return paymentStatus.filter(PAID::equals).isPresent();
  }

  /** Whether the payment of this session is on it already. */
  public boolean isPaidIn(String sessionId) {
    return isPaid() && stripeSessionId.filter(sessionId::equals).isPresent();
  }

  /** Whether the team checks the number of pages before the price is known. */
  public boolean needsVerification() {
    return statut == OrderStatus.EN_ATTENTE_VERIFICATION
        || packType.filter(PACK_TO_VERIFY::equals).isPresent();
  }

  public boolean isCancelled() {
    return statut == OrderStatus.ANNULEE;
  }

  /** Nobody is in charge of an order of his own, whatever is stored. */
  public boolean isInChargeOf(AccountId corrector) {
    if (corrector.equals(userId)) return false;
    return correcteurId.filter(corrector::equals).isPresent();
  }

  /**
   * @throws OrderNotErasable where it came to money, or may come to it at any moment
   */
  public void checkErasable(boolean hasInvoice, boolean isBeingPaid) {
    if (hasInvoice) throw OrderNotErasable.hasInvoice();
    if (isPaid()) throw OrderNotErasable.isPaid();
    if (isBeingPaid) throw OrderNotErasable.isBeingPaid();
  }

  /** What the client has to pay: the team's final price, else the price at ordering. */
  public Optional<Money> amountDue() {
    return prixFinal.or(() -> prixCommande);
  }

  public boolean costs(Money amount) {
    return amountDue().filter(amount::equals).isPresent();
  }

  /** The client was sent to pay; an earlier session is replaced. */
  public Order checkoutOpened(String sessionId, Instant now) {
    return copy(now).paymentStatus(UNPAID).stripeSessionId(sessionId).done();
  }

  /** A payment came in. A paid order stays as it is. */
  public Order paid(Money paid, Instant now) {
    if (isPaid()) return this;
    return copy(now).paymentStatus(PAID).amount(paid).statut(OrderLife.afterPayment(statut)).done();
  }

  /** A payment was refused. A paid order stays as it is. */
  public Order paymentFailed(Instant now) {
    if (isPaid()) return this;
    return copy(now).paymentStatus(FAILED).done();
  }

  /** Ready for what the team or the author does with it. */
  public OrderInHand inHandOf(Actor.Part by, Instant now) {
    return new OrderInHand(this, by, now);
  }

  private OrderCopy copy(Instant now) {
    return OrderCopy.of(this, now);
  }
}
