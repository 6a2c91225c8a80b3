package fr.livrestaka.persistence.notifications;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RecipientRows extends GenericRepository<RecipientRow, String> {
  @Query(
      value = "SELECT id, email, prenom, preferences FROM users WHERE id = :id AND isActive = 1",
      nativeQuery = true)
  Optional<RecipientRow> findActive(String id);

  @Query(
      value = "SELECT id FROM users WHERE role = 'ADMIN' AND isActive = 1 ORDER BY createdAt, id",
      nativeQuery = true)
  List<String> activeAdminIds();
}
