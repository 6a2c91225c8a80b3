package fr.livrestaka.domain.messaging;

import fr.livrestaka.domain.accounts.Role;
import java.util.List;
import java.util.Optional;

/**
 * Where a message shows up among the administrators' threads.
 *
 * @param incoming whether the inbox's owners are to read it
 */
public record Placement(ThreadRef thread, boolean incoming) {
  /**
   * The threads of a message that was sent. There is none for messages in which the team has no
   * part, for messages of the system, and for those of which it is no longer known who wrote or
   * received them (contract C M3).
   *
   * @param visitorEmail of a message that a visitor wrote or received
   */
  public static List<Placement> of(
      Optional<Party> sender, Optional<Party> receiver, Optional<String> visitorEmail) {
    if (visitorEmail.filter(mail -> mail.contains("@")).isPresent()) {
      Correspondent visitor = Correspondent.ofVisitor(visitorEmail.get());
      return List.of(
          new Placement(ThreadRef.withTeam(visitor), sender.filter(Party::isAdmin).isEmpty()));
    }
    if (sender.isEmpty()) return List.of();
    return ofAccounts(sender.get(), receiver);
  }

  /** Of what a visitor writes to the team. */
  public static List<Placement> fromVisitor(String email) {
    return List.of(new Placement(ThreadRef.withTeam(Correspondent.ofVisitor(email)), true));
  }

  private static List<Placement> ofAccounts(Party sender, Optional<Party> receiver) {
    if (receiver.isEmpty()) {
      return sender.isAdmin() ? List.of() : List.of(withTeam(sender, true));
    }
    Party reader = receiver.get();
    if (sender.isAdmin() && reader.isAdmin()) return amongAdmins(sender, reader);
    int order = rank(sender.role()) - rank(reader.role());
    if (order == 0) return List.of();
    return List.of(order < 0 ? withTeam(sender, true) : withTeam(reader, false));
  }

  /** The message is in both administrators' inboxes; a note to oneself is there once. */
  private static List<Placement> amongAdmins(Party sender, Party reader) {
    Placement received = placement(Inbox.of(reader.id()), sender, true);
    if (sender.id().equals(reader.id())) return List.of(received);
    return List.of(placement(Inbox.of(sender.id()), reader, false), received);
  }

  private static Placement withTeam(Party client, boolean incoming) {
    return placement(Inbox.TEAM, client, incoming);
  }

  private static Placement placement(Inbox inbox, Party other, boolean incoming) {
    return new Placement(new ThreadRef(inbox, Correspondent.of(other.id())), incoming);
  }

  /**
   * Of two accounts the one with the higher rank stands for the team: a corrector does so towards a
   * client, but is treated like a client by an administrator.
   */
  private static int rank(Role role) {
    return switch (role) {
      case USER -> 0;
      case CORRECTOR -> 1;
      case ADMIN -> 2;
    };
  }
}
