package fr.livrestaka.persistence.orders;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StatusChangeRows extends CrudRepository<StatusChangeRow, String> {
  List<StatusChangeRow> findByCommandeIdOrderById(String order);
}
