package fr.livrestaka.persistence.invoicing.register;

import fr.livrestaka.domain.invoicing.register.Series;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CounterRows extends CrudRepository<CounterRow, Series> {
  @Query("SELECT * FROM invoice_counters WHERE series = :series FOR UPDATE")
  Optional<CounterRow> lock(Series series);

  @Query(value = "SELECT id FROM invoices WHERE number = :number", nativeQuery = true)
  List<String> invoicesOf(String number);

  @Query(value = "SELECT id FROM credit_notes WHERE number = :number", nativeQuery = true)
  List<String> creditNotesOf(String number);

  @Query(value = "SELECT id FROM corrective_invoices WHERE number = :number", nativeQuery = true)
  List<String> correctiveInvoicesOf(String number);
}
