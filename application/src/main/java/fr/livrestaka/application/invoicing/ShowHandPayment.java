package fr.livrestaka.application.invoicing;

import fr.livrestaka.application.invoicing.port.HandPayments;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.HandPayment;
import fr.livrestaka.domain.invoicing.InvoiceId;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Shows administrators how an invoice was paid that they have marked as paid. */
@Singleton
public class ShowHandPayment {
  private final HandPayments payments;
  private final Transactions transactions;

  @Inject
  public ShowHandPayment(HandPayments payments, Transactions transactions) {
    this.payments = payments;
    this.transactions = transactions;
  }

  public Optional<HandPayment> of(InvoiceId invoice) {
    return transactions.read(() -> payments.standing(invoice));
  }
}
