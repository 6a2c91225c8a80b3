package fr.livrestaka.domain.files;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.files.events.OrderFileAdded;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.NextState;
import java.time.Instant;
import java.util.Optional;

/**
 * What is known of a stored file (table {@code files}).
 *
 * @param filename the name that people see, up to 255 characters
 * @param path where the bytes lie; empty where an adopted row does not tell
 * @param mimeType up to 100 characters
 * @param size in bytes
 * @param order empty for attachments of messages, and while an order is not paid
 */
public record FileRecord(
    FileId id,
    String filename,
    Optional<StoredPath> path,
    String mimeType,
    long size,
    FileType type,
    AccountId uploadedBy,
    Optional<OrderId> order,
    Optional<String> description,
    Instant createdAt) {
  /** Whether it waits for the payment of its order; until then it shows nowhere (contract C F8). */
  public boolean isParked() {
    return order.isEmpty() && description.filter(FileMark::isParked).isPresent();
  }

  public boolean isUploadedBy(AccountId account) {
    return uploadedBy.equals(account);
  }

  public boolean isOf(OrderId other) {
    return order.filter(other::equals).isPresent();
  }

  /**
   * It is in its order by now, as a document or as a version of the manuscript. Who has brought it
   * decides whether that is the team's doing, and not what it is.
   *
   * @param owner of the order
   */
  public NextState<FileRecord> added(Uploader by, AccountId owner) {
    return NextState.of(this, new OrderFileAdded(id, order.orElseThrow(), by.isTeamTo(owner)));
  }

  /** The description of a new file of an order, with the mark of the team's (contract C F2). */
  public static String describe(String filename, boolean byTeam) {
    return byTeam ? FileMark.ofTeam(filename) : filename;
  }
}
