package fr.livrestaka.domain.orders;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.Optional;

/** The values of an order that is being made, or is about to become its next state. */
final class OrderBuilder {
  private final OrderId id;
  private final AccountId userId;
  private final String titre;
  private Optional<String> description;
  private Optional<String> fichierUrl;
  private OrderStatus statut;
  private final Optional<String> noteClient;
  private Optional<String> noteCorrecteur;
  private final Instant createdAt;
  private final Instant updatedAt;
  private Optional<String> paymentStatus;
  private Optional<String> stripeSessionId;
  private Optional<Money> amount;
  private Optional<Instant> dateEcheance;
  private Optional<Instant> dateFinition;
  private Priority priorite;
  private Optional<String> packType;
  private Optional<Integer> pagesDeclarees;
  private Optional<Integer> pagesVerifiees;
  private Optional<Money> prixEstime;
  private Optional<Money> prixFinal;
  private Optional<Money> prixCommande;
  private Optional<AccountId> correcteurId;

  /** Unpaid, with nobody in charge and without any price. */
  OrderBuilder(OrderId id, AccountId userId, String titre, Instant now) {
    this.id = id;
    this.userId = userId;
    this.titre = titre;
    this.description = Optional.empty();
    this.fichierUrl = Optional.empty();
    this.statut = OrderStatus.EN_ATTENTE;
    this.noteClient = Optional.empty();
    this.noteCorrecteur = Optional.empty();
    this.createdAt = now;
    this.updatedAt = now;
    this.paymentStatus = Optional.empty();
    this.stripeSessionId = Optional.empty();
    this.amount = Optional.empty();
    this.dateEcheance = Optional.empty();
    this.dateFinition = Optional.empty();
    this.priorite = Priority.NORMALE;
    this.packType = Optional.empty();
    this.pagesDeclarees = Optional.empty();
    this.pagesVerifiees = Optional.empty();
    this.prixEstime = Optional.empty();
    this.prixFinal = Optional.empty();
    this.prixCommande = Optional.empty();
    this.correcteurId = Optional.empty();
  }

  /** As stored, but changed now. */
  OrderBuilder(StoredOrder before, Instant now) {
    this.id = before.id();
    this.userId = before.userId();
    this.titre = before.titre();
    this.description = before.description();
    this.fichierUrl = before.fichierUrl();
    this.statut = before.statut();
    this.noteClient = before.noteClient();
    this.noteCorrecteur = before.noteCorrecteur();
    this.createdAt = before.createdAt();
    this.updatedAt = now;
    this.paymentStatus = before.paymentStatus();
    this.stripeSessionId = before.stripeSessionId();
    this.amount = before.amount();
    this.dateEcheance = before.dateEcheance();
    this.dateFinition = before.dateFinition();
    this.priorite = before.priorite();
    this.packType = before.packType();
    this.pagesDeclarees = before.pagesDeclarees();
    this.pagesVerifiees = before.pagesVerifiees();
    this.prixEstime = before.prixEstime();
    this.prixFinal = before.prixFinal();
    this.prixCommande = before.prixCommande();
    this.correcteurId = before.correcteurId();
  }

  OrderBuilder description(Optional<String> description) {
    this.description = description;
    return this;
  }

  OrderBuilder fichierUrl(Optional<String> fichierUrl) {
    this.fichierUrl = fichierUrl;
    return this;
  }

  OrderBuilder statut(OrderStatus statut) {
    this.statut = statut;
    return this;
  }

  OrderBuilder noteCorrecteur(Optional<String> noteCorrecteur) {
    this.noteCorrecteur = noteCorrecteur;
    return this;
  }

  OrderBuilder paymentStatus(PaymentStatus paymentStatus) {
    this.paymentStatus = Optional.of(paymentStatus.word());
    return this;
  }

  OrderBuilder stripeSessionId(String stripeSessionId) {
    this.stripeSessionId = Optional.of(stripeSessionId);
    return this;
  }

  OrderBuilder amount(Money amount) {
    this.amount = Optional.of(amount);
    return this;
  }

  OrderBuilder dateEcheance(Optional<Instant> dateEcheance) {
    this.dateEcheance = dateEcheance;
    return this;
  }

  OrderBuilder dateFinition(Optional<Instant> dateFinition) {
    this.dateFinition = dateFinition;
    return this;
  }

  OrderBuilder priorite(Priority priorite) {
    this.priorite = priorite;
    return this;
  }

  OrderBuilder packType(Optional<String> packType) {
    this.packType = packType;
    return this;
  }

  OrderBuilder pagesDeclarees(Optional<Integer> pagesDeclarees) {
    this.pagesDeclarees = pagesDeclarees;
    return this;
  }

  OrderBuilder pagesVerifiees(int pagesVerifiees) {
    this.pagesVerifiees = Optional.of(pagesVerifiees);
    return this;
  }

  OrderBuilder prixEstime(Optional<Money> prixEstime) {
    this.prixEstime = prixEstime;
    return this;
  }

  OrderBuilder prixFinal(Optional<Money> prixFinal) {
    this.prixFinal = prixFinal;
    return this;
  }

  OrderBuilder prixCommande(Optional<Money> prixCommande) {
    this.prixCommande = prixCommande;
    return this;
  }

  OrderBuilder correcteurId(Optional<AccountId> correcteurId) {
    this.correcteurId = correcteurId;
    return this;
  }

  StoredOrder build() {
    return new StoredOrder(
        id,
        userId,
        titre,
        description,
        fichierUrl,
        statut,
        noteClient,
        noteCorrecteur,
        createdAt,
        updatedAt,
        paymentStatus,
        stripeSessionId,
        amount,
        dateEcheance,
        dateFinition,
        priorite,
        packType,
        pagesDeclarees,
        pagesVerifiees,
        prixEstime,
        prixFinal,
        prixCommande,
        correcteurId);
  }
}
