package fr.livrestaka.application.orders;

import fr.livrestaka.domain.accounts.Account;
import fr.livrestaka.domain.orders.Order;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;

/** All that the team sees of one order (contract B 3.2). */
public record OrderDossier(
    Order order, Account client, List<AttachedFile> files, List<IssuedInvoice> invoices) {
  public OrderDossier {
    files = List.copyOf(files);
    invoices = List.copyOf(invoices);
  }

  /**
   * @param size bytes
   */
  public record AttachedFile(
      String id, String filename, String url, String mimeType, int size, Instant createdAt) {}

  /**
   * @param amount tax included
   */
  public record IssuedInvoice(
      String id, String number, Money amount, String status, Instant createdAt) {}
}
