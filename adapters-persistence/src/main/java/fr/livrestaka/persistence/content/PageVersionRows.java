package fr.livrestaka.persistence.content;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PageVersionRows extends CrudRepository<PageVersionRow, String> {
  @Query(
      "SELECT * FROM page_versions WHERE pageId = :page ORDER BY publishedAt DESC, id DESC LIMIT 1")
  Optional<PageVersionRow> latest(String page);

  @Query("SELECT * FROM page_versions WHERE pageId = :page ORDER BY publishedAt, id")
  List<PageVersionRow> of(String page);
}
