package fr.livrestaka.application.orders;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.Order;

/** An order and the client whom it belongs to. */
public record ClientOrder(Order order, Client client) {
  /** The client as lists name it. */
  public record Client(String id, String prenom, String nom, String email) {
    static Client of(Account account) {
      return new Client(account.id().value(), account.prenom(), account.nom(), account.email());
    }
  }
}
