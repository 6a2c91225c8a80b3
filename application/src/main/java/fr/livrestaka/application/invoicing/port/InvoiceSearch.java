package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.application.invoicing.InvoiceListing;
import fr.livrestaka.application.invoicing.InvoiceQuery;
import fr.livrestaka.application.invoicing.InvoiceView;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.InvoiceId;
import java.util.Optional;

/** Lists of invoices, adopted ones included; two statements a page, whatever its size. */
public interface InvoiceSearch {
  Optional<InvoiceView> find(InvoiceId id);

  /** Newest first. */
  Page<InvoiceView> ofClient(AccountId client, PageRequest page);

  InvoiceListing all(InvoiceQuery query, PageRequest page);
}
