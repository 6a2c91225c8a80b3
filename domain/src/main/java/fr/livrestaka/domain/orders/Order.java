package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
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

  public boolean isCancelled() {
    return statut == OrderStatus.ANNULEE;
  }

  /** What the client has to pay: the team's final price, else the price at ordering. */
  public Optional<Money> amountDue() {
    return prixFinal.or(() -> prixCommande);
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

  /**
   * The team moves it by hand. The day of completion is kept from when it is finished until it is
   * taken up again.
   *
   * @throws TransitionRefused where {@code by} may not move it there
   */
  public Order moved(OrderStatus asked, Actor.Part by, Instant now) {
    OrderStatus next = decide(OrderCommand.moveTo(asked), by);
    if (next == statut) return this;
    Optional<Instant> finished = Optional.of(now).filter(at -> next == OrderStatus.TERMINE);
    return copy(now).statut(next).dateFinition(finished).done();
  }

  /** The team's note to the client, in place of the former one; a blank one takes it away. */
  public Order noted(String note, Instant now) {
    Optional<String> kept = Optional.of(note.strip()).filter(text -> !text.isEmpty());
    if (kept.equals(noteCorrecteur)) return this;
    return copy(now).noteCorrecteur(kept).done();
  }

  /**
   * @param corrector who works on it from now on; empty: nobody
   */
  public Order assigned(Optional<AccountId> corrector, Instant now) {
    if (corrector.equals(correcteurId)) return this;
    return copy(now).correcteurId(corrector).done();
  }

  /** When it is due and how urgent it is. */
  public Order planned(Optional<Instant> due, Priority urgency, Instant now) {
    if (due.equals(dateEcheance) && urgency == priorite) return this;
    return copy(now).dateEcheance(due).priorite(urgency).done();
  }

  /**
   * Verified pages and the final price are with the author.
   *
   * @throws CommandRefused where it is paid, at work or over
   */
  public Order estimateSent(int pages, Money price, Actor.Part by, Instant now) {
    OrderStatus next = decide(OrderCommand.SEND_ESTIMATE, by);
    return copy(now).statut(next).pagesVerifiees(pages).prixFinal(Optional.of(price)).done();
  }

  /**
   * The author agrees; nothing changes before the payment.
   *
   * @throws CommandRefused where no estimate is with the author
   */
  public Order estimateAccepted(Instant now) {
    OrderStatus next = decide(OrderCommand.ACCEPT_ESTIMATE, Actor.Part.CLIENT);
    return next == statut ? this : copy(now).statut(next).done();
  }

  /**
   * The final price falls; the verified pages remain true.
   *
   * @throws CommandRefused where no estimate is with the author
   */
  public Order estimateDeclined(Instant now) {
    OrderStatus next = decide(OrderCommand.DECLINE_ESTIMATE, Actor.Part.CLIENT);
    return copy(now).statut(next).prixFinal(Optional.empty()).done();
  }

  /**
   * The author gives it up.
   *
   * @throws CommandRefused where it is paid, at work or finished
   */
  public Order cancelledByClient(Instant now) {
    OrderStatus next = decide(OrderCommand.CANCEL, Actor.Part.CLIENT);
    return next == statut ? this : copy(now).statut(next).done();
  }

  private OrderStatus decide(OrderCommand command, Actor.Part by) {
    return OrderLife.decide(statut, isPaid(), command, by);
  }

  private OrderCopy copy(Instant now) {
    return OrderCopy.of(this, now);
  }
}
