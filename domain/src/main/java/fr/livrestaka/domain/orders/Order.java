package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.orders.guests.GuestOrder;
import fr.livrestaka.domain.orders.refusals.CommandRefused;
import fr.livrestaka.domain.orders.refusals.OrderNotErasable;
import fr.livrestaka.domain.pricing.Tariff;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An order of editorial work on a manuscript. Begins with {@link #place} or {@link #ofPaid}, and
 * goes on by its operations, which give the next state; {@link #restored} reads one that was
 * stored. What the values mean is told by {@link StoredOrder}.
 */
public final class Order {

  private static final String UNKNOWN_SERVICE = "Correction de manuscrit";
  private static final String SEPARATOR = "\n\n---\n\n";

  /** The pack whose page count the team checks first. */
  public static final String PACK_TO_VERIFY = "pack-integral-default";

  private final StoredOrder values;

  private Order(StoredOrder values) {
    this.values = values;
  }

  /**
   * An order as it was stored, whatever it holds: rows that were adopted from the former service
   * may be odd. Not for new orders.
   */
  public static Order restored(StoredOrder values) {
    return new Order(values);
  }

  /** What is to be stored. */
  public StoredOrder stored() {
    return values;
  }

  /**
   * A new, unpaid order of an account.
   *
   * @param price by the tariffs, where they tell
   * @throws IllegalArgumentException where the price is below zero
   */
  public static Order place(
      OrderId id, AccountId owner, OrderRequest request, Optional<Money> price, Instant now) {
    if (price.filter(Money::isNegative).isPresent()) {
      throw new IllegalArgumentException("an order that costs less than nothing");
    }
    return new Order(NewOrder.of(id, owner, request, price, now));
  }

  /**
   * The order that a paid guest order becomes (contract A R8).
   *
   * @param tariff its name and description, where it still exists
   * @throws IllegalArgumentException where the amount is not above zero
   */
  public static Order ofPaid(
      OrderId id,
      AccountId owner,
      GuestOrder paidFor,
      Optional<Tariff> tariff,
      Money amount,
      String sessionId,
      Instant now) {
    requirePositive(amount);
    StoredOrder values =
        new StoredOrder(
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
            Optional.of(PaymentStatus.PAID.word()),
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
    return new Order(values);
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
    return paymentStatus().filter(PaymentStatus.PAID::equals).isPresent();
  }

  /** Whether the payment of this session is on it already. */
  public boolean isPaidIn(String sessionId) {
    return isPaid() && stripeSessionId().filter(sessionId::equals).isPresent();
  }

  /** Whether the team checks the page count before anything else. */
  public boolean needsVerification() {
    return statut() == OrderStatus.EN_ATTENTE_VERIFICATION
        || packType().filter(PACK_TO_VERIFY::equals).isPresent();
  }

  public boolean isCancelled() {
    return statut() == OrderStatus.ANNULEE;
  }

  /** Nobody is in charge of an order of his own, whatever is stored. */
  public boolean isInChargeOf(AccountId corrector) {
    if (corrector.equals(userId())) return false;
    return correcteurId().filter(corrector::equals).isPresent();
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
    return prixFinal().or(this::prixCommande);
  }

  public boolean costs(Money amount) {
    return amountDue().filter(amount::equals).isPresent();
  }

  /**
   * The client was sent to pay; an earlier session is replaced.
   *
   * @throws CommandRefused where it is cancelled or paid
   */
  public Order checkoutOpened(String sessionId, Instant now) {
    if (isCancelled() || isPaid()) throw new CommandRefused(statut(), OrderCommand.PAY);
    return copy(now).paymentStatus(PaymentStatus.UNPAID).stripeSessionId(sessionId).done();
  }

  /**
   * A payment came in. A paid order stays as it is.
   *
   * @param paid tax included
   * @throws CommandRefused where it is cancelled; see {@link #paidThoughCancelled}
   * @throws IllegalArgumentException where the amount is not above zero
   */
  public Order paid(Money paid, Instant now) {
    requirePositive(paid);
    if (isPaid()) return this;
    if (isCancelled()) throw new CommandRefused(statut(), OrderCommand.PAY);
    return withPayment(paid, OrderLife.afterPayment(statut()), now);
  }

  /**
   * A payment came in that the client had begun before the order was cancelled. The money is on it,
   * and it stays cancelled: somebody has to give the money back (contract A R8).
   *
   * @param paid tax included
   * @throws IllegalStateException where it is not cancelled
   * @throws IllegalArgumentException where the amount is not above zero
   */
  public Order paidThoughCancelled(Money paid, Instant now) {
    requirePositive(paid);
    if (!isCancelled()) throw new IllegalStateException("not cancelled: " + this);
    return isPaid() ? this : withPayment(paid, statut(), now);
  }

  private Order withPayment(Money paid, OrderStatus next, Instant now) {
    return copy(now).paymentStatus(PaymentStatus.PAID).amount(paid).statut(next).done();
  }

  private static void requirePositive(Money paid) {
    if (!paid.isPositive()) {
      throw new IllegalArgumentException("a payment of " + paid.cents() + " cents");
    }
  }

  /** A payment was refused. A paid order stays as it is. */
  public Order paymentFailed(Instant now) {
    if (isPaid()) return this;
    return copy(now).paymentStatus(PaymentStatus.FAILED).done();
  }

  /** Ready for what the team or the author does with it. */
  public OrderInHand inHandOf(Actor.Part by, Instant now) {
    return new OrderInHand(this, by, now);
  }

  private OrderCopy copy(Instant now) {
    return OrderCopy.of(this, now);
  }

  public OrderId id() {
    return values.id();
  }

  public AccountId userId() {
    return values.userId();
  }

  public String titre() {
    return values.titre();
  }

  public Optional<String> description() {
    return values.description();
  }

  public Optional<String> fichierUrl() {
    return values.fichierUrl();
  }

  public OrderStatus statut() {
    return values.statut();
  }

  public Optional<String> noteClient() {
    return values.noteClient();
  }

  public Optional<String> noteCorrecteur() {
    return values.noteCorrecteur();
  }

  public Instant createdAt() {
    return values.createdAt();
  }

  public Instant updatedAt() {
    return values.updatedAt();
  }

  /** Empty where nobody was sent to pay yet, and where only the former service knew the word. */
  public Optional<PaymentStatus> paymentStatus() {
    return values.paymentStatus().flatMap(PaymentStatus::of);
  }

  public Optional<String> stripeSessionId() {
    return values.stripeSessionId();
  }

  public Optional<Money> amount() {
    return values.amount();
  }

  public Optional<Instant> dateEcheance() {
    return values.dateEcheance();
  }

  public Optional<Instant> dateFinition() {
    return values.dateFinition();
  }

  public Priority priorite() {
    return values.priorite();
  }

  public Optional<String> packType() {
    return values.packType();
  }

  public Optional<Integer> pagesDeclarees() {
    return values.pagesDeclarees();
  }

  public Optional<Integer> pagesVerifiees() {
    return values.pagesVerifiees();
  }

  public Optional<Money> prixEstime() {
    return values.prixEstime();
  }

  public Optional<Money> prixFinal() {
    return values.prixFinal();
  }

  public Optional<Money> prixCommande() {
    return values.prixCommande();
  }

  public Optional<AccountId> correcteurId() {
    return values.correcteurId();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Order order && values.equals(order.values);
  }

  @Override
  public int hashCode() {
    return values.hashCode();
  }

  @Override
  public String toString() {
    return "Order[" + id().value() + "]";
  }
}
