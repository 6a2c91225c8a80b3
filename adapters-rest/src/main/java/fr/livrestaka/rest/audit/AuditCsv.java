package fr.livrestaka.rest.audit;

import fr.livrestaka.domain.audit.AuditRecord;
import fr.livrestaka.rest.shared.CsvTable;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.QuoteMode;

/** The audit log as a table for a spreadsheet (contract B 9.2). */
final class AuditCsv {
  private static final String HEAD =
      "Timestamp,Admin Email,Action,Target Type,Target ID,Severity,IP Address,Details\n";
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setQuoteMode(QuoteMode.ALL).setRecordSeparator("\n").get();

  private AuditCsv() {}

  static String of(List<AuditRecord> rows) {
    CsvTable table = new CsvTable(HEAD, FORMAT);
    for (AuditRecord row : rows) {
      table.add(
          row.timestamp(),
          row.adminEmail(),
          row.action(),
          row.targetType(),
          row.targetId(),
          row.severity(),
          row.ipAddress(),
          row.details());
    }
    return table.toString();
  }
}
