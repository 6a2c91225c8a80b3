package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.AccountId;
import fr.livrestaka.domain.shared.InvalidInput;
import fr.livrestaka.domain.shared.Violation;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What may be attached to a message; any breach refuses the whole message (contract C R6). */
public final class Attachments {
  private static final String FIELD = "attachments";
  private static final int MOST = 10;
  private static final long MOST_BYTES = 50L << 20;
  private static final long MOST_BYTES_TOGETHER = 100L << 20;
  private static final Set<String> TYPES = Set.of("DOCUMENT", "IMAGE");
  private static final Pattern UUID =
      Pattern.compile("(?i)[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private Attachments() {}

  /**
   * @throws InvalidInput where there are more than 10, one twice, or one that is no UUID
   */
  public static void requireWellFormed(List<String> ids) {
    if (ids.size() > MOST) {
      throw new InvalidInput(
          new Violation(
              FIELD,
              Violation.Rule.CUSTOM,
              "messaging.too-many-attachments",
              Map.of("maximum", MOST)));
    }
    if (!ids.stream().allMatch(id -> UUID.matcher(id).matches())) {
      throw refused("messaging.attachment-unknown");
    }
    if (new HashSet<>(ids).size() < ids.size()) throw refused("messaging.attachment-twice");
  }

  /**
   * @param found the files of these ids, as far as there are any
   * @throws InvalidInput where one is missing, another's, neither document nor image, larger than
   *     50 MiB, or all together are larger than 100 MiB
   */
  public static void requireAllowed(List<String> ids, List<Attachable> found, AccountId sender) {
    Map<String, Attachable> byId = new HashMap<>();
    found.forEach(file -> byId.put(file.id(), file));
    long bytes = 0;
    for (String id : ids) {
      Attachable file = byId.get(id);
      if (file == null || !file.uploadedBy().equals(sender)) {
        throw refused("messaging.attachment-unknown");
      }
      if (!TYPES.contains(file.type())) throw refused("messaging.attachment-type");
      if (file.size() > MOST_BYTES) throw refused("messaging.attachment-too-large");
      bytes += file.size();
    }
    if (bytes > MOST_BYTES_TOGETHER) throw refused("messaging.attachments-too-large");
  }

  private static InvalidInput refused(String code) {
    return new InvalidInput(Violation.custom(FIELD, code));
  }
}
