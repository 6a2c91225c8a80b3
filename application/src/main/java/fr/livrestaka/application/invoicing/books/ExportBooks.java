package fr.livrestaka.application.invoicing.books;

import fr.livrestaka.application.invoicing.port.AccountingRecords;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.Books;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Gives the accounts of a period: documents, money, VAT by rate, and what e-reporting asks. */
@Singleton
public class ExportBooks {
  private final AccountingRecords records;
  private final Transactions transactions;

  @Inject
  public ExportBooks(AccountingRecords records, Transactions transactions) {
    this.records = records;
    this.transactions = transactions;
  }

  /** For administrators. */
  public Books of(AccountingPeriod period) {
    return new Books(transactions.read(() -> records.within(period)));
  }
}
