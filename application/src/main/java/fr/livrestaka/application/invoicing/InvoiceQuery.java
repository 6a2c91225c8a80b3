package fr.livrestaka.application.invoicing;

import fr.livrestaka.domain.invoicing.InvoiceStatus;
import java.util.List;
import java.util.Optional;

/**
 * Which invoices are wanted, in which order.
 *
 * @param statuses empty: all
 * @param search part of the number, or of the client's name or address; {@code %} and {@code _}
 *     stand for themselves
 */
public record InvoiceQuery(
    List<InvoiceStatus> statuses, Optional<String> search, Sort sort, boolean ascending) {
  /** What lists can be sorted by. The constants are those of the wire. */
  public enum Sort {
    number,
    amount,
    status,
    createdAt,
    dueAt
  }

  public InvoiceQuery {
    statuses = List.copyOf(statuses);
  }
}
