package fr.livrestaka.persistence.files;

import fr.livrestaka.domain.files.VersionKind;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FileVersionRows extends CrudRepository<FileVersionRow, String> {
  boolean existsByFileId(String file);

  @Query(
      """
      SELECT COALESCE(MAX(version), 0) FROM file_versions
      WHERE commandeId = :order AND kind = :kind FOR UPDATE
      """)
  int lockLastNumber(String order, VersionKind kind);

  @Query(
      """
      UPDATE file_versions SET isCurrent = NULL
      WHERE commandeId = :order AND kind = :kind AND isCurrent = 1
      """)
  int supersede(String order, VersionKind kind);
}
