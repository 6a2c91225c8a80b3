package fr.livrestaka.persistence.messaging;

import fr.livrestaka.application.messaging.AttachmentView;
import fr.livrestaka.application.messaging.MessageView;
import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.FileNote;
import fr.livrestaka.domain.files.StoredPath;
import fr.livrestaka.persistence.shared.JsonText;
import fr.livrestaka.persistence.shared.Statements;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads messages with their people, and with one statement more all their attachments. */
@Singleton
final class MessageQuery {
  /** The messages that an account wrote or received; takes its id twice. */
  static final String OF_ACCOUNT =
      "FROM (SELECT id AS ownId FROM messages WHERE senderId = ?"
          + " UNION SELECT id FROM messages WHERE receiverId = ?) own"
          + " JOIN messages m ON m.id = own.ownId";

  private final Statements statements;
  private final MessageColumns columns;

  MessageQuery(Statements statements, JsonText json) {
    this.statements = statements;
    this.columns = new MessageColumns(new StoredMetadata(json));
  }

  /**
   * @param from names the messages {@code m}
   * @param rest conditions, order and limit
   */
  List<MessageView> views(String from, String rest, Object... values) {
    List<MessageView> bare =
        statements.query(
            "SELECT "
                + MessageColumns.MESSAGE
                + ", "
                + MessageColumns.PEOPLE
                + " "
                + from
                + MessageColumns.JOINS
                + rest,
            columns::view,
            values);
    Map<String, List<AttachmentView>> attachments =
        attachments(bare.stream().map(view -> view.message().id().value()).toList());
    return bare.stream().map(view -> with(view, attachments)).toList();
  }

  private static MessageView with(MessageView view, Map<String, List<AttachmentView>> all) {
    List<AttachmentView> own = all.get(view.message().id().value());
    if (own == null) return view;
    return new MessageView(
        view.message(),
        view.isArchived(),
        view.deletedByAdmin(),
        view.metadata(),
        view.status(),
        view.sender(),
        view.receiver(),
        own);
  }

  private Map<String, List<AttachmentView>> attachments(List<String> messages) {
    return statements
        .queryEach(
            "SELECT a.id AS linkId, a.messageId, f.* FROM message_attachments a"
                + " JOIN files f ON f.id = a.fileId WHERE a.messageId IN (%s) ORDER BY a.id",
            MessageQuery::attachment, messages)
        .stream()
        .collect(Collectors.groupingBy(AttachmentView::messageId));
  }

  private static AttachmentView attachment(ResultSet row) throws SQLException {
    String url = row.getString("url");
    return new AttachmentView(
        row.getString("linkId"),
        row.getString("messageId"),
        row.getString("id"),
        row.getString("filename"),
        row.getString("mimeType"),
        row.getInt("size"),
        StoredPath.ofUrl(url).map(StoredPath::url).orElse(""),
        row.getString("type"),
        new AccountId(row.getString("uploadedById")),
        MessageColumns.text(row, "commandeId"),
        MessageColumns.text(row, "description").flatMap(FileNote::of).map(FileNote::value),
        row.getBoolean("isPublic"),
        Statements.instant(row, "createdAt"),
        Statements.instant(row, "updatedAt"));
  }
}
