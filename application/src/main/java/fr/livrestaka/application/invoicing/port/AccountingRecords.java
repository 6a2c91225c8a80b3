package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.domain.invoicing.books.AccountingPeriod;
import fr.livrestaka.domain.invoicing.books.BookEntry;
import java.util.List;

/** What was issued and what money moved within a period, adopted invoices included. */
public interface AccountingRecords {
  List<BookEntry> within(AccountingPeriod period);
}
