package fr.livrestaka.application.invoicing.port;

import fr.livrestaka.application.invoicing.credit.CreditNoteView;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import java.util.Optional;

/** Lists of credit notes, the latest first; two statements a page, whatever its size. */
public interface CreditNoteSearch {
  Optional<CreditNoteView> find(CreditNoteId id);

  Page<CreditNoteView> ofClient(AccountId client, PageRequest page);

  /**
   * @param search part of its number, of its invoice's, or of the client's name or address; {@code
   *     %} and {@code _} stand for themselves
   */
  Page<CreditNoteView> all(Optional<String> search, PageRequest page);
}
