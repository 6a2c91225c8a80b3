package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/** An order about to become its next state. */
final class OrderCopy {
  private final Order before;
  private final Instant updatedAt;
  private OrderStatus statut;
  private Optional<String> noteClient;
  private Optional<String> noteCorrecteur;
  private Optional<String> paymentStatus;
  private Optional<String> stripeSessionId;
  private Optional<Money> amount;
  private Optional<Instant> dateEcheance;
  private Optional<Instant> dateFinition;
  private Priority priorite;
  private Optional<Integer> pagesVerifiees;
  private Optional<Money> prixFinal;
  private Optional<AccountId> correcteurId;

  private OrderCopy(Order before, Instant updatedAt) {
    this.before = before;
    this.updatedAt = updatedAt;
    this.statut = before.statut();
    this.noteClient = before.noteClient();
    this.noteCorrecteur = before.noteCorrecteur();
    this.paymentStatus = before.stored().paymentStatus();
    this.stripeSessionId = before.stripeSessionId();
    this.amount = before.amount();
    this.dateEcheance = before.dateEcheance();
    this.dateFinition = before.dateFinition();
    this.priorite = before.priorite();
    this.pagesVerifiees = before.pagesVerifiees();
    this.prixFinal = before.prixFinal();
    this.correcteurId = before.correcteurId();
  }

  static OrderCopy of(Order before, Instant now) {
    return new OrderCopy(before, now);
  }

  OrderCopy statut(OrderStatus statut) {
    this.statut = statut;
    return this;
  }

  OrderCopy noteClient(Optional<String> noteClient) {
    this.noteClient = noteClient;
    return this;
  }

  OrderCopy noteCorrecteur(Optional<String> noteCorrecteur) {
    this.noteCorrecteur = noteCorrecteur;
    return this;
  }

  OrderCopy paymentStatus(PaymentStatus paymentStatus) {
    this.paymentStatus = Optional.of(paymentStatus.word());
    return this;
  }

  OrderCopy stripeSessionId(String stripeSessionId) {
    this.stripeSessionId = Optional.of(stripeSessionId);
    return this;
  }

  OrderCopy amount(Money amount) {
    this.amount = Optional.of(amount);
    return this;
  }

  OrderCopy dateEcheance(Optional<Instant> dateEcheance) {
    this.dateEcheance = dateEcheance;
    return this;
  }

  OrderCopy dateFinition(Optional<Instant> dateFinition) {
    this.dateFinition = dateFinition;
    return this;
  }

  OrderCopy priorite(Priority priorite) {
    this.priorite = priorite;
    return this;
  }

  OrderCopy pagesVerifiees(Integer pagesVerifiees) {
    this.pagesVerifiees = Optional.of(pagesVerifiees);
    return this;
  }

  OrderCopy prixFinal(Optional<Money> prixFinal) {
    this.prixFinal = prixFinal;
    return this;
  }

  OrderCopy correcteurId(Optional<AccountId> correcteurId) {
    this.correcteurId = correcteurId;
    return this;
  }

  Order done() {
    return Order.restored(
        new StoredOrder(
            before.id(),
            before.userId(),
            before.titre(),
            before.description(),
            before.fichierUrl(),
            statut,
            noteClient,
            noteCorrecteur,
            before.createdAt(),
            updatedAt,
            paymentStatus,
            stripeSessionId,
            amount,
            dateEcheance,
            dateFinition,
            priorite,
            before.packType(),
            before.pagesDeclarees(),
            pagesVerifiees,
            before.prixEstime(),
            prixFinal,
            before.prixCommande(),
            correcteurId));
  }
}
