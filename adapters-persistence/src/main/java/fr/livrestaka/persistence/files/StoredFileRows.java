package fr.livrestaka.persistence.files;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StoredFileRows extends CrudRepository<StoredFileRow, String> {
  Optional<StoredFileRow> findByIdForUpdate(String id);

  @Query("SELECT * FROM files WHERE id > :last ORDER BY id LIMIT :size")
  List<StoredFileRow> behind(String last, int size);

  @Query("SELECT COALESCE(SUM(size), 0) FROM files WHERE uploadedById = :uploader")
  long bytesOf(String uploader);

  @Query("SELECT COUNT(*) FROM files WHERE commandeId = :order")
  int countOf(String order);

  @Query(value = "DELETE FROM message_attachments WHERE fileId = :file", nativeQuery = true)
  int detach(String file);

  @Query(
      value = "SELECT role FROM users WHERE id = :account AND isActive = 1 FOR UPDATE",
      nativeQuery = true)
  Optional<String> lockActiveRole(String account);

  @Query(value = "SELECT id FROM users WHERE id = :account FOR UPDATE", nativeQuery = true)
  Optional<String> lockAccount(String account);

  /** One of the messages by which the account may see the file. */
  @Query(
      value =
          """
          SELECT a.id FROM message_attachments a JOIN messages m ON m.id = a.messageId
          WHERE a.fileId = :file AND (m.senderId = :account
            OR m.statut <> 'BROUILLON' AND (m.receiverId = :account
            OR m.conversationId LIKE 'cmd\\_%' AND EXISTS (SELECT 1 FROM commandes c
              JOIN users u ON u.id = c.correcteurId AND u.role <> 'USER'
              WHERE c.id = SUBSTRING(m.conversationId, 5) AND c.correcteurId = :account)))
          LIMIT 1
          """,
      nativeQuery = true)
  Optional<String> attachmentSeenBy(String file, String account);
}
