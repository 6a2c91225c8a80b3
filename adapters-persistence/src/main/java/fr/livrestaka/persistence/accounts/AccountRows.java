package fr.livrestaka.persistence.accounts;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AccountRows extends CrudRepository<AccountRow, String> {
  Optional<AccountRow> findByIdForUpdate(String id);

  /** In any case, and with accents or without. */
  List<AccountRow> findByShadowTrueAndEmailOrderByCreatedAtAscAndIdAsc(String email);

  /** The parameter is lowered by the rules that made {@code emailKey}, then compared by bytes. */
  @Query(
      value =
          """
          SELECT * FROM users
          WHERE emailKey = LOWER(:email COLLATE utf8mb4_unicode_ci) COLLATE utf8mb4_bin
          """,
      nativeQuery = true)
  Optional<AccountRow> findByEmailKey(String email);

  @Query(
      value = "SELECT id FROM users WHERE role = 'ADMIN' AND isActive = 1 ORDER BY id FOR UPDATE",
      nativeQuery = true)
  List<String> lockActiveAdminIds();
}
