package fr.livrestaka.domain.invoicing;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.invoicing.mentions.Mention;
import fr.livrestaka.domain.invoicing.mentions.MentionCatalogue;
import fr.livrestaka.domain.invoicing.mentions.MentionText;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.Issuer;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Counter;
import fr.livrestaka.domain.invoicing.register.InvoicePosition;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A seller, buyers and sales for tests. */
public final class InvoicingFixtures {
  public static final Instant NOW = Instant.parse("2026-11-25T10:00:00Z");

  public static final SellerIdentity SELLER =
      new SellerIdentity(
          "Staka Livres",
          Optional.of("SAS au capital de 1 000 €"),
          Optional.of("12 rue des Écrivains, 75011 Paris"),
          Optional.of("73282932000074"),
          Optional.of("RCS Paris 732 829 320"),
          Optional.of("FR44732829320"),
          "contact@staka.fr");

  public static final Buyer READER =
      new Buyer(
          "Ana Roy",
          "ana@example.org",
          Optional.of("3 place du Livre\n69002 Lyon"),
          Optional.empty());

  public static final Buyer PUBLISHER =
      new Buyer(
          "Éditions du Lac",
          "compta@example.org",
          Optional.of("1 quai du Lac, 74000 Annecy"),
          Optional.of("404833048"));

  public static final MentionCatalogue MENTIONS =
      new MentionCatalogue(
          List.of(
              text(Mention.Kind.CATEGORY, "2000-01-01", "Prestation de services"),
              text(Mention.Kind.VAT_EXEMPTION, "2000-01-01", "old exemption"),
              text(Mention.Kind.VAT_EXEMPTION, "2026-09-01", "new exemption"),
              text(Mention.Kind.REVERSE_CHARGE, "2000-01-01", "reverse charge"),
              text(Mention.Kind.OUTSIDE_EU, "2000-01-01", "outside"),
              text(Mention.Kind.ON_DEBITS, "2000-01-01", "debits"),
              text(Mention.Kind.DISCOUNT, "2000-01-01", "no discount"),
              text(Mention.Kind.LATE_PENALTY, "2000-01-01", "penalty"),
              text(Mention.Kind.RECOVERY_INDEMNITY, "2000-01-01", "40 €")));

  private InvoicingFixtures() {}

  public static Issuer issuer(VatRegime regime) {
    return new Issuer(SELLER, VatTerms.behind(regime), MENTIONS);
  }

  public static Billing billing(String paymentId, long cents, Buyer buyer) {
    return new Billing(
        new OrderId("order-1"),
        new AccountId("client-1"),
        Optional.of(paymentId),
        buyer,
        new Sale("Correction", Optional.of("Un roman"), Money.ofCents(cents), Optional.of(NOW)));
  }

  public static InvoicePosition firstTurn(Series series) {
    return Counter.fresh(series).next(NOW, number -> false);
  }

  public static Invoice invoice(VatRegime regime, long cents, Buyer buyer) {
    return Invoice.issue(
            new InvoiceId("invoice-1"),
            billing("pi_1", cents, buyer),
            issuer(regime),
            firstTurn(Series.FACT))
        .state();
  }

  private static MentionText text(Mention.Kind kind, String from, String text) {
    return new MentionText(kind, LocalDate.parse(from), text);
  }
}
