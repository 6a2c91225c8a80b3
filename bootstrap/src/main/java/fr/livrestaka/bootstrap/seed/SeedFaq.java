package fr.livrestaka.bootstrap.seed;

import fr.livrestaka.application.content.port.Faqs;
import fr.livrestaka.application.shared.port.IdGenerator;
import fr.livrestaka.domain.content.Faq;
import fr.livrestaka.domain.content.FaqId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Adds the questions that the service opens with. */
@Singleton
final class SeedFaq {
  private static final List<String> TEXTS =
      List.of(
          "1-manuscrits",
          "2-delais",
          "3-tarifs",
          "4-paiement",
          "5-echantillon",
          "6-suivi",
          "7-packs",
          "8-correction");

  private final Faqs faqs;
  private final IdGenerator ids;

  SeedFaq(Faqs faqs, IdGenerator ids) {
    this.faqs = faqs;
    this.ids = ids;
  }

  void sow(Instant now) {
    for (int i = 0; i < TEXTS.size(); i++) {
      faqs.add(faq(SeedText.read("faq/" + TEXTS.get(i)), i + 1, now));
    }
  }

  private Faq faq(SeedText text, int ordre, Instant now) {
    return new Faq(
        new FaqId(ids.next()),
        text.head("question"),
        text.body(),
        text.details(),
        ordre,
        true,
        text.head("categorie"),
        now,
        now);
  }
}
