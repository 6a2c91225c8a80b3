package fr.livrestaka.persistence.payments.settlement;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InvoicedOrderRows extends GenericRepository<InvoicedOrderRow, String> {
  @Query(value = "SELECT commandeId FROM invoices WHERE id = :id", nativeQuery = true)
  Optional<String> orderOf(String id);

  @Query(
      value =
          """
          SELECT id FROM invoices
          WHERE commandeId = :order AND status = 'PAID' AND amount = :amount
          """,
      nativeQuery = true)
  List<String> paid(String order, long amount);
}
