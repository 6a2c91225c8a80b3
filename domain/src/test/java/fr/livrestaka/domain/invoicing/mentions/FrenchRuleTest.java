package fr.livrestaka.domain.invoicing.mentions;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.Invoice;
import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.Sale;
import fr.livrestaka.domain.invoicing.credit.Credit;
import fr.livrestaka.domain.invoicing.credit.CreditNote;
import fr.livrestaka.domain.invoicing.credit.CreditNoteId;
import fr.livrestaka.domain.invoicing.parties.Buyer;
import fr.livrestaka.domain.invoicing.parties.Issuer;
import fr.livrestaka.domain.invoicing.parties.SellerIdentity;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import fr.livrestaka.domain.invoicing.register.Series;
import fr.livrestaka.domain.invoicing.register.Snapshot;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import fr.livrestaka.domain.shared.Money;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class FrenchRuleTest {
  private static final int ROUNDS = 500;

  @Test
  void whatAWellConfiguredSellerIssuesBreaksNone() {
    Random random = new Random(20260901);
    for (int round = 0; round < ROUNDS; round++) {
      VatRegime regime = VatRegime.values()[random.nextInt(2)];
      Buyer buyer = random.nextBoolean() ? InvoicingFixtures.READER : InvoicingFixtures.PUBLISHER;
      Optional<Instant> paidAt =
          random.nextBoolean() ? Optional.of(InvoicingFixtures.NOW) : Optional.empty();
      Money total = Money.ofCents(1 + random.nextInt(10_000_000));
      assertThat(FrenchRule.brokenBy(invoice(regime, buyer, total, paidAt))).isEmpty();
    }
  }

  @Test
  void aCreditNoteBreaksNone() {
    Invoice invoice =
        InvoicingFixtures.invoice(VatRegime.STANDARD, 48_000, InvoicingFixtures.PUBLISHER);
    CreditNote note =
        CreditNote.issue(
                new CreditNoteId("n"),
                invoice,
                invoice.snapshot(),
                Money.ZERO,
                new Credit(Money.ofCents(1_000), "Remise", "by-hand"),
                InvoicingFixtures.issuer(VatRegime.STANDARD),
                InvoicingFixtures.firstTurn(Series.AVOIR))
            .state();

    assertThat(note.snapshot().typeCode()).isEqualTo("381");
    assertThat(FrenchRule.brokenBy(note.snapshot())).isEmpty();
  }

  @Test
  void aSellerWithoutSiretIsTold() {
    assertThat(brokenWithSiret(Optional.empty()))
        .containsExactly(FrenchRule.BR_FR_09, FrenchRule.BR_FR_10);
    assertThat(brokenWithSiret(Optional.of("73282932")))
        .containsExactly(FrenchRule.BR_FR_09, FrenchRule.BR_FR_10);
    assertThat(brokenWithSiret(Optional.of("7328293200007"))).containsExactly(FrenchRule.BR_FR_09);
    assertThat(FrenchRule.BR_FR_09.id()).isEqualTo("BR-FR-09");
  }

  @Test
  void aBusinessNeedsASirenAndAnAddress() {
    Buyer odd = new Buyer("Éditions", "sans", Optional.empty(), Optional.of("12 34"));

    assertThat(FrenchRule.brokenBy(paid(odd)))
        .containsExactly(FrenchRule.BR_FR_11, FrenchRule.BR_FR_12);
  }

  @Test
  void mentionsAreAllThereAndNoneTwice() {
    Snapshot business = paid(InvoicingFixtures.PUBLISHER);
    Mention penalty = new Mention(Mention.Kind.LATE_PENALTY, "again");

    assertThat(FrenchRule.brokenBy(with(business, mentions -> List.of())))
        .containsExactly(FrenchRule.BR_FR_05);
    assertThat(
            FrenchRule.brokenBy(
                with(
                    business,
                    mentions -> Stream.concat(mentions.stream(), Stream.of(penalty)).toList())))
        .containsExactly(FrenchRule.BR_FR_06);
    assertThat(
            FrenchRule.brokenBy(with(paid(InvoicingFixtures.READER), mentions -> List.of(penalty))))
        .contains(FrenchRule.BR_FR_05);
  }

  private static List<FrenchRule> brokenWithSiret(Optional<String> siret) {
    SellerIdentity known = InvoicingFixtures.SELLER;
    SellerIdentity seller =
        new SellerIdentity(
            known.name(),
            known.legalForm(),
            known.address(),
            siret,
            known.rcs(),
            known.vatNumber(),
            known.email());
    Issuer issuer =
        new Issuer(seller, VatTerms.behind(VatRegime.STANDARD), InvoicingFixtures.MENTIONS);
    return FrenchRule.brokenBy(
        issuer.invoice(
            InvoicingFixtures.firstTurn(Series.FACT),
            sale(Money.ofCents(100), Optional.of(InvoicingFixtures.NOW)),
            InvoicingFixtures.READER));
  }

  private static Snapshot paid(Buyer buyer) {
    return invoice(
        VatRegime.STANDARD, buyer, Money.ofCents(100), Optional.of(InvoicingFixtures.NOW));
  }

  private static Snapshot invoice(
      VatRegime regime, Buyer buyer, Money total, Optional<Instant> paidAt) {
    return InvoicingFixtures.issuer(regime)
        .invoice(InvoicingFixtures.firstTurn(Series.FACT), sale(total, paidAt), buyer);
  }

  private static Sale sale(Money total, Optional<Instant> paidAt) {
    return new Sale("Correction", Optional.empty(), total, paidAt);
  }

  private static Snapshot with(Snapshot of, UnaryOperator<List<Mention>> mentions) {
    return new Snapshot(
        of.number(),
        of.corrects(),
        of.issuedAt(),
        of.suppliedOn(),
        of.dueOn(),
        of.paidAt(),
        of.seller(),
        of.buyer(),
        of.lines(),
        of.regime(),
        of.amounts(),
        mentions.apply(of.mentions()),
        of.payAt(),
        of.paidBy());
  }
}
