package fr.livrestaka.bootstrap.testing;

import fr.livrestaka.application.shared.Reaction;
import fr.livrestaka.application.shared.ReactionTable;
import java.util.Collection;
import java.util.List;

/** What follows events in the running program. */
public final class AllReactions {
  private AllReactions() {}

  @SuppressWarnings({"unchecked", "rawtypes"})
  public static List<Reaction<?>> ofTheProgram() {
    Collection<Reaction<?>> classes = (Collection) TestProgram.shared().beans(Reaction.class);
    return ReactionTable.all(classes, TestProgram.shared().beans(ReactionTable.class));
  }
}
