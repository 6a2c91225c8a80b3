package fr.livrestaka.application.content;

import fr.livrestaka.application.content.port.Faqs;
import fr.livrestaka.application.shared.Page;
import fr.livrestaka.application.shared.PageRequest;
import fr.livrestaka.application.shared.port.Transactions;
import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.domain.content.FaqId;
import fr.livrestaka.domain.shared.NotFound;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;

/** Shows administrators all questions, the hidden ones too (contract C Q2, Q3). */
@Singleton
public class SearchFaq {
  private final Faqs faqs;
  private final Transactions transactions;

  @Inject
  public SearchFaq(Faqs faqs, Transactions transactions) {
    this.faqs = faqs;
    this.transactions = transactions;
  }

  public Page<Faq> list(FaqQuery query, PageRequest page) {
    return transactions.read(() -> faqs.search(query, page));
  }

  /**
   * @throws NotFound where there is none
   */
  public Faq one(FaqId id) {
    return transactions.read(() -> faqs.find(id)).orElseThrow(SearchFaq::notFound);
  }

  static NotFound notFound() {
    return new NotFound("content.faq-not-found");
  }
}
