package fr.livrestaka.application.content;

import fr.livrestaka.application.audit.port.AuditLog;
import fr.livrestaka.application.content.port.Faqs;
import fr.livrestaka.application.shared.Caller;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.domain.content.FaqFields;
import fr.livrestaka.domain.content.FaqId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.InstantSource;

/** Adds, changes and deletes questions (contract C Q4 to Q6). */
@Singleton
public class ManageFaq {
  private final Faqs faqs;
  private final AuditLog audit;
  private final Transactions transactions;
  private final IdGenerator ids;
  private final InstantSource clock;

  @Inject
  public ManageFaq(
      Faqs faqs, AuditLog audit, Transactions transactions, IdGenerator ids, InstantSource clock) {
    this.faqs = faqs;
    this.audit = audit;
    this.transactions = transactions;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @throws InvalidInput where question, answer or category is missing
   */
  public Faq add(Caller caller, FaqFields fields) {
    Faq faq = Faq.create(new FaqId(ids.next()), fields, clock.instant());
    transactions.writing(
        () -> {
          faqs.add(faq);
          audit.record(ContentAudit.added(caller, faq));
        });
    return faq;
  }

  /**
   * @throws NotFound where there is none
   */
  public Faq change(Caller caller, FaqId id, FaqFields fields) {
    return transactions.write(
        () -> {
          Faq changed = locked(id).change(fields, clock.instant());
          faqs.update(changed);
          audit.record(ContentAudit.changed(caller, changed));
          return changed;
        });
  }

  /**
   * @return what was deleted
   * @throws NotFound where there is none
   */
  public Faq delete(Caller caller, FaqId id) {
    return transactions.write(
        () -> {
          Faq faq = locked(id);
          faqs.delete(id);
          audit.record(ContentAudit.deleted(caller, faq));
          return faq;
        });
  }

  private Faq locked(FaqId id) {
    return faqs.lock(id).orElseThrow(SearchFaq::notFound);
  }
}
