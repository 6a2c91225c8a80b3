package fr.livrestaka.rest.files;

import fr.livrestaka.domain.files.FileId;
import fr.livrestaka.domain.orders.OrderId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.regex.Pattern;

/** Ids in paths, which these routes want to be UUIDs (contract C F2–F5). */
final class PathIds {
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private PathIds() {}

  /**
   * @throws InvalidInput it is no UUID
   */
  static OrderId order(String id) {
    return new OrderId(checked("id", id));
  }

  /**
   * @throws InvalidInput it is no UUID
   */
  static FileId file(String id) {
    return new FileId(checked("fileId", id));
  }

  private static String checked(String field, String id) {
    if (UUID.matcher(id).matches()) return id;
    throw new InvalidInput(Violation.custom(field, "files.id-invalid"));
  }
}
