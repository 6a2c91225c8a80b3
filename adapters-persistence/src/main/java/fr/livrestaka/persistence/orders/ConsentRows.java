package fr.livrestaka.persistence.orders;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConsentRows extends CrudRepository<ConsentRow, String> {
  @Query("SELECT * FROM order_consents WHERE commandeId = :order ORDER BY givenAt, id")
  List<ConsentRow> ofOrder(String order);

  @Query("SELECT * FROM order_consents WHERE pendingCommandeId = :order ORDER BY givenAt, id")
  List<ConsentRow> ofGuestOrder(String order);
}
