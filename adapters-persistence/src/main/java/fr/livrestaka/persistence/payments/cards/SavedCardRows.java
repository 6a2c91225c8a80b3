package fr.livrestaka.persistence.payments.cards;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SavedCardRows extends CrudRepository<SavedCardRow, String> {
  List<SavedCardRow> findByUserId(String userId);

  @Query(
      value = "SELECT id FROM users WHERE id = :userId AND isActive = 1 FOR UPDATE",
      nativeQuery = true)
  Optional<String> lockHolder(String userId);
}
