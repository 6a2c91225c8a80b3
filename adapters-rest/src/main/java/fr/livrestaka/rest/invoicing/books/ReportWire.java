package fr.livrestaka.rest.invoicing.books;

import fr.livrestaka.application.invoicing.ereporting.ReportStanding;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.domain.invoicing.ereporting.Report;
import fr.livrestaka.domain.invoicing.ereporting.ReportKind;
import fr.livrestaka.domain.invoicing.ereporting.ReportLine;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reports to the tax office as JSON. Amounts are cents, below zero where they take. */
final class ReportWire {
  private static final int MOST_CHARACTERS = 191;

  private ReportWire() {}

  /** Answer with the periods of a year. */
  @Serdeable
  @Schema(name = "EReportYear")
  record Year(int annee, List<Period> periodes) {
    static Year of(int year, List<ReportStanding> all) {
      return new Year(year, all.stream().map(Period::of).toList());
    }
  }

  /** Where the report of a period stands. */
  @Serdeable
  @Schema(name = "EReportPeriod")
  record Period(
      String type,
      String debut,
      String fin,
      @Schema(description = "Dernier jour pour la remettre à la plateforme") String echeance,
      @Schema(description = "Faux avant le 1er septembre 2027") boolean obligatoire,
      @Schema(description = "OPEN, NOTHING, DUE, PREPARED, SENT ou CHANGED") String etat,
      String libelle,
      @Schema(description = "La plateforme devrait l'avoir reçue") boolean enRetard,
      List<Line> lignes,
      List<One> declarations) {
    static Period of(ReportStanding one) {
      return new Period(
          one.period().kind().name(),
          one.period().from().toString(),
          one.period().to().toString(),
          one.period().dueOn().toString(),
          one.period().isCompulsory(),
          one.state().name(),
          Labels.of(one.state()),
          one.late(),
          one.content().lines().stream().map(Line::of).toList(),
          one.history().reports().stream().map(One::of).toList());
    }
  }

  /** What the books say of a day, a document or a payment. */
  @Serdeable
  @Schema(name = "EReportLine")
  record Line(
      @Schema(description = "10.1, 10.2, 10.3 ou 10.4") String flux,
      String date,
      @Schema(description = "La catégorie des ventes, ou le numéro du document") String objet,
      int vatRate,
      long net,
      long tax,
      long total) {
    static Line of(ReportLine line) {
      return new Line(
          line.flow().number(),
          line.day().toString(),
          line.subject(),
          line.vatPercent(),
          line.amounts().net().cents(),
          line.amounts().tax().cents(),
          line.amounts().total().cents());
    }
  }

  /** A report as it was frozen. */
  @Serdeable
  @Schema(name = "EReport")
  record One(
      String id,
      @Schema(description = "IN, ou RE pour une déclaration rectificative") String nature,
      String preparedAt,
      @Schema(description = "SHA-256 du fichier XML") String hash,
      @Schema(description = "Le fichier est resté tel qu'il a été préparé") boolean intact,
      @Nullable String sentOn,
      @Nullable String reference) {
    static One of(Report report) {
      return new One(
          report.id(),
          report.type().name(),
          report.preparedAt().toString(),
          report.hash(),
          report.isIntact(),
          report.sending().map(how -> how.on().toString()).orElse(null),
          report.sending().map(Report.Sending::reference).orElse(null));
    }
  }

  /** Answer to preparing a report, or to marking it as sent. */
  @Serdeable
  @Schema(name = "EReportAnswer")
  record Answer(String message, One declaration) {}

  /**
   * @param debut a day of the period
   */
  @Introspected
  @Schema(name = "EReportToPrepare")
  record ToPrepare(@Nullable String type, @Nullable String debut) {
    ReportKind kind() {
      return Arrays.stream(ReportKind.values())
          .filter(kind -> kind.name().equals(type))
          .findFirst()
          .orElseThrow(
              () -> new InvalidInput(Violation.notOneOf("type", List.of(ReportKind.values()))));
    }

    LocalDate day() {
      return PeriodQuery.date("debut", debut);
    }
  }

  /**
   * @param reference what the platform answered with
   */
  @Introspected
  @Schema(name = "EReportSent")
  record Sent(@Nullable String date, @Nullable String reference) {
    LocalDate day() {
      return PeriodQuery.date("date", date);
    }

    String told() {
      String text = reference == null ? "" : reference.strip();
      if (text.isEmpty()) throw new InvalidInput(Violation.required("reference"));
      if (text.length() > MOST_CHARACTERS) {
        throw new InvalidInput(Violation.tooLong("reference", MOST_CHARACTERS));
      }
      return text;
    }
  }
}
