package fr.livrestaka.rest.audit;

import fr.livrestaka.domain.audit.AuditRecord;
import fr.livrestaka.rest.shared.IsoInstant;
import fr.livrestaka.rest.shared.Spreadsheet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.QuoteMode;

/** The audit log as a table for a spreadsheet (contract B 9.2). */
final class AuditCsv {
  private static final String HEAD =
      "Timestamp,Admin Email,Action,Target Type,Target ID,Severity,IP Address,Details\n";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL).setRecordSeparator("\n").get();

  private AuditCsv() {}

  static String of(List<AuditRecord> rows) {
    StringBuilder text = new StringBuilder(HEAD);
    try (CSVPrinter table = new CSVPrinter(text, FORMAT)) {
      for (AuditRecord row : rows) {
        table.printRecord(
            IsoInstant.of(row.timestamp()),
            Spreadsheet.plain(row.adminEmail()),
            Spreadsheet.plain(row.action()),
            row.targetType(),
            Spreadsheet.plain(row.targetId().orElse("")),
            row.severity(),
            Spreadsheet.plain(row.ipAddress().orElse("")),
            Spreadsheet.plain(row.details().orElse("")));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text.toString();
  }
}
