package fr.livrestaka.documents.invoicing;

import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.domain.invoicing.InvoiceNumber;
import fr.livrestaka.domain.invoicing.PaidBy;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** How a document tells when and how it was paid, or paid back. */
final class PaymentTexts {
  private PaymentTexts() {}

  /** Empty where nothing was paid yet. */
  static Optional<String> sentence(Snapshot snapshot) {
    return snapshot
        .paidAt()
        .map(InvoiceNumber::dateOf)
        .map(
            day -> {
              PaidBy means = means(snapshot);
              Map<String, String> values = new HashMap<>();
              values.put("day", FrenchTexts.date(day));
              values.put("way", way(means));
              means.reference().map(XmlText::line).ifPresent(name -> values.put("reference", name));
              String name = snapshot.isCreditNote() ? "payment.credit-note" : "payment.invoice";
              return FrenchTexts.TEXTS.get(
                  means.reference().isPresent() ? name + ".reference" : name, values);
            });
  }

  /** Before the way was kept, nothing but cards was taken. */
  static PaidBy means(Snapshot snapshot) {
    return snapshot.paidBy().orElseGet(() -> PaidBy.card(Optional.empty()));
  }

  static String way(PaidBy means) {
    return Labels.of(means.way());
  }
}
