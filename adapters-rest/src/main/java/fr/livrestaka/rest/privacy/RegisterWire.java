package fr.livrestaka.rest.privacy;

import fr.livrestaka.application.privacy.DataController;
import fr.livrestaka.application.privacy.RegisterEntry;
import fr.livrestaka.application.privacy.RegisterEntry.MeasuredTable;
import fr.livrestaka.application.shared.Labels;
import fr.livrestaka.domain.privacy.ClassifiedFolder;
import fr.livrestaka.domain.privacy.ClassifiedTable.ClassifiedColumn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The register of processings as JSON. */
final class RegisterWire {
  private RegisterWire() {}

  /** All of it. */
  @Serdeable
  @Schema(name = "ProcessingRegister")
  record Register(
      String message,
      Responsible responsable,
      String transferts,
      String securite,
      String traceurs,
      List<Entry> traitements) {
    static Register of(
        RegisterTexts texts, DataController controller, List<RegisterEntry> entries) {
      return new Register(
          texts.text("read"),
          new Responsible(controller.name(), controller.address().orElse(null), controller.email()),
          texts.text("transfers"),
          texts.text("security"),
          texts.text("trackers"),
          entries.stream().map(entry -> Entry.of(texts, entry)).toList());
    }
  }

  /** Who answers for it. */
  @Serdeable
  @Schema(name = "ProcessingController")
  record Responsible(String nom, @Nullable String adresse, String email) {}

  /** A processing. */
  @Serdeable
  @Schema(name = "ProcessingEntry")
  record Entry(
      String code,
      String nom,
      String finalite,
      String baseLegale,
      String personnes,
      String destinataires,
      String conservation,
      List<RetentionWire.Span> durees,
      List<Table> tables,
      List<Folder> dossiers,
      @Schema(description = "Compté jusqu'à 100 000 par table") long lignes,
      boolean lignesEtPlus,
      @Nullable Instant plusAncienne) {
    static Entry of(RegisterTexts texts, RegisterEntry entry) {
      return new Entry(
          entry.processing().name(),
          Labels.of(entry.processing()),
          texts.purpose(entry.processing()),
          Labels.of(entry.basis()),
          texts.persons(entry.processing()),
          texts.recipients(entry.processing()),
          texts.retention(entry.processing()),
          texts.spans(entry.processing()),
          entry.tables().stream().map(Table::of).toList(),
          entry.folders().stream().map(Folder::of).toList(),
          entry.rows(),
          entry.moreRows(),
          entry.oldest().orElse(null));
    }
  }

  /** A table of a processing. */
  @Serdeable
  @Schema(name = "ProcessingTable")
  record Table(
      String nom,
      List<Column> colonnes,
      @Schema(description = "Compté jusqu'à 100 000") long lignes,
      @Schema(description = "Null aussi où une autre table dit l'âge")
          @Nullable Instant plusAncienne) {
    static Table of(MeasuredTable measured) {
      return new Table(
          measured.table().name(),
          measured.table().columns().stream().map(Column::of).toList(),
          measured.measured().rows(),
          measured.measured().oldest().orElse(null));
    }
  }

  /** A column, what an erasure does with it, and whether an export gives it. */
  @Serdeable
  @Schema(name = "ProcessingColumn")
  record Column(String nom, String effacement, boolean exportee) {
    static Column of(ClassifiedColumn column) {
      return new Column(column.name(), Labels.of(column.fate()), column.exported());
    }
  }

  /** A folder of a processing. */
  @Serdeable
  @Schema(name = "ProcessingFolder")
  record Folder(String chemin, String effacement) {
    static Folder of(ClassifiedFolder folder) {
      return new Folder(folder.path(), Labels.of(folder.fate()));
    }
  }
}
