package fr.livrestaka.rest.invoicing.books;

import fr.livrestaka.application.invoicing.vat.FranchiseStanding;
import fr.livrestaka.application.invoicing.vat.ReadVatTerms;
import fr.livrestaka.domain.invoicing.ereporting.VatFiling;
import fr.livrestaka.domain.invoicing.vat.VatChange;
import fr.livrestaka.domain.invoicing.vat.VatTerms;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How the seller stands to VAT, on the wire (contract B 5.25). */
final class VatWire {
  private static final int MOST_CHARACTERS = 500;
  private static final int CENTURY = 20;
  private static final List<String> REGIMES = List.of("standard", "franchise");
  private static final List<String> FILINGS = List.of("monthly", "quarterly");

  private VatWire() {}

  /**
   * @param declaration how often VAT is declared: {@code monthly}, {@code quarterly}, or {@code
   *     franchise} where it never is
   */
  @Serdeable
  @Schema(name = "VatTerms")
  record Now(String regime, int taux, boolean debits, String declaration) {
    static Now of(VatTerms terms) {
      return new Now(
          terms.isFranchise() ? "franchise" : "standard",
          terms.regime().percent(),
          terms.onDebits(),
          terms.filing().name().toLowerCase(Locale.ROOT));
    }
  }

  /** A change that is planned, or has happened. */
  @Serdeable
  @Schema(name = "VatChange")
  record One(
      String du,
      String regime,
      int taux,
      boolean debits,
      String declaration,
      String motif,
      String prevuPar,
      String prevuLe) {
    static One of(VatChange change) {
      Now terms = Now.of(change.terms());
      return new One(
          change.from().toString(),
          terms.regime(),
          terms.taux(),
          terms.debits(),
          terms.declaration(),
          change.reason(),
          change.by().value(),
          change.plannedAt().toString());
    }
  }

  /**
   * The year's turnover and the thresholds of CGI art. 293 B, in cents.
   *
   * @param niveau {@code FAR}, {@code NEAR} (80 %), {@code OVER_THRESHOLD} or {@code
   *     OVER_TOLERANCE}
   * @param tvaDueDu the first day on which VAT is due by what was sold so far
   */
  @Serdeable
  @Schema(name = "VatFranchise")
  record Franchise(
      int annee,
      long chiffreAffaires,
      long seuil,
      long seuilMajore,
      String niveau,
      @Nullable String tvaDueDu) {
    static Franchise of(FranchiseStanding standing) {
      return new Franchise(
          standing.year(),
          standing.turnover().cents(),
          standing.law().threshold().cents(),
          standing.law().tolerance().cents(),
          standing.level().name(),
          standing.taxedFrom().map(LocalDate::toString).orElse(null));
    }
  }

  /** What holds today, what was configured, and all changes, the first one first. */
  @Serdeable
  @Schema(name = "VatTermsOverTime")
  record Terms(
      Now aujourdhui, Now configuration, List<One> changements, @Nullable Franchise franchise) {
    static Terms of(ReadVatTerms.Shown shown) {
      return new Terms(
          Now.of(shown.today()),
          Now.of(shown.calendar().beginning()),
          shown.calendar().changes().stream().map(One::of).toList(),
          shown.franchise().map(Franchise::of).orElse(null));
    }
  }

  @Serdeable
  @Schema(name = "VatChangeAnswer")
  record Answer(String message, One changement) {}

  /**
   * @param du the first day, {@code YYYY-MM-DD}
   * @param regime {@code standard} or {@code franchise}
   * @param debits the option for debits; {@code standard} only
   * @param declaration {@code monthly} (the default) or {@code quarterly}; {@code standard} only
   */
  @Introspected
  @Schema(name = "VatChangeToPlan")
  record ToPlan(
      @Nullable String du,
      @Nullable String regime,
      @Nullable Boolean debits,
      @Nullable String declaration,
      @Nullable String motif) {
    LocalDate day() {
      LocalDate day = PeriodQuery.date("du", du);
      if (day.getYear() / 100 == CENTURY) return day;
      throw new InvalidInput(Violation.custom("du", "invoicing.date-malformed"));
    }

    VatTerms terms() {
      if (regime == null || !REGIMES.contains(regime)) {
        throw new InvalidInput(Violation.notOneOf("regime", REGIMES));
      }
      boolean isOnDebits = Boolean.TRUE.equals(debits);
      if (regime.equals("franchise")) {
        if (isOnDebits) throw new InvalidInput(Violation.custom("debits", "invoicing.vat-debits"));
        return VatTerms.franchise();
      }
      if (declaration != null && !FILINGS.contains(declaration)) {
        throw new InvalidInput(Violation.notOneOf("declaration", FILINGS));
      }
      VatFiling filing = "quarterly".equals(declaration) ? VatFiling.QUARTERLY : VatFiling.MONTHLY;
      return isOnDebits ? VatTerms.onDebits(filing) : VatTerms.taxed(filing);
    }

    String why() {
      String text = motif == null ? "" : motif.strip();
      if (text.isEmpty()) throw new InvalidInput(Violation.required("motif"));
      if (text.length() > MOST_CHARACTERS) {
        throw new InvalidInput(Violation.tooLong("motif", MOST_CHARACTERS));
      }
      return text;
    }
  }
}
