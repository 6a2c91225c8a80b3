package fr.livrestaka.persistence.pricing;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TariffRows extends CrudRepository<TariffRow, String> {
  List<TariffRow> findByActifTrueOrderByOrdreAscAndCreatedAtAsc();

  Optional<TariffRow> findByIdForUpdate(String id);

  /** MariaDB knows no {@code FOR SHARE}. */
  @Query("SELECT * FROM tarifs WHERE id = :id LOCK IN SHARE MODE")
  Optional<TariffRow> hold(String id);
}
