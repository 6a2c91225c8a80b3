package fr.livrestaka.application.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import fr.livrestaka.domain.invoicing.InvoicingFixtures;
import fr.livrestaka.domain.invoicing.mentions.Mention;
import fr.livrestaka.domain.invoicing.parties.VatRegime;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalMentionsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2025-06-30 | TVA non applicable, art. 293 B du CGI.",
        "2026-08-31 | TVA non applicable, art. 293 B du CGI.",
        "2026-09-01 | TVA non applicable, art. 293 B du CGI (art. L. 223-1 et suivants du CIBS).",
        "2026-11-30 | TVA non applicable, art. 293 B du CGI (art. L. 223-1 et suivants du CIBS).",
        "2026-12-01 | TVA non applicable, art. 293 B du CGI.",
        "2028-06-30 | TVA non applicable, art. 293 B du CGI.",
        "2028-07-01 | TVA non applicable, art. L. 223-1 et suivants du CIBS."
      })
  void theExemptionIsWordedAsOnTheDayOfIssue(LocalDate day, String wording) {
    assertThat(
            LegalMentions.catalogue().on(day, VatRegime.FRANCHISE, InvoicingFixtures.READER, false))
        .contains(new Mention(Mention.Kind.VAT_EXEMPTION, wording));
  }

  @Test
  void penaltiesAreForBusinessesOnly() {
    LocalDate day = LocalDate.parse("2026-11-25");

    assertThat(
            LegalMentions.catalogue().on(day, VatRegime.STANDARD, InvoicingFixtures.READER, false))
        .extracting(Mention::kind)
        .containsExactly(Mention.Kind.CATEGORY, Mention.Kind.DISCOUNT);
    assertThat(
            LegalMentions.catalogue()
                .on(day, VatRegime.STANDARD, InvoicingFixtures.PUBLISHER, false))
        .extracting(Mention::kind)
        .contains(Mention.Kind.LATE_PENALTY, Mention.Kind.RECOVERY_INDEMNITY);
  }
}
